import { addressReader, type Ignored, type SearchParams } from "@/lib/catalog/explore/address-reader";
import { webAddress } from "@/lib/contract/fields";
import { type ClaimAnswer, type ClaimQuestion, claimAnswers, claimQuestions } from "@/lib/domain/kinds";
import { currencies } from "@/lib/domain/money";
import { amountText } from "@/lib/domain/number-text";
import { type NumberProblem, readAmount } from "@/lib/domain/typed-amount";
import { safePath } from "../origin";

/** A claim as an address states it. */
export type AddressedClaim = {
  readonly text: string;
  /** Minor units of `currency` per month; null where no amount was understood. */
  readonly amount: number | null;
  readonly currency: string;
  readonly link: string;
  readonly answers: Readonly<Partial<Record<ClaimQuestion, ClaimAnswer>>>;
};

/**
 * The claim of an address: the claim itself, whether there is one, whether its text was cut, and which values were
 * ignored.
 */
export type ClaimSearch = {
  readonly claim: AddressedClaim;
  readonly given: boolean;
  readonly cut: boolean;
  readonly ignored: readonly Ignored[];
};

/**
 * The limit of a claim's text in characters. People who sell something say it in fewer, and the address stays short
 * enough to share.
 */
export const MAX_CLAIM = 500;

/**
 * Reads a claim from the query of an address. It refuses nothing: values it cannot understand are left out and
 * listed.
 */
export function claimOfAddress(asked: SearchParams, baseCurrency: string): ClaimSearch {
  const reader = addressReader(asked);
  const { text, cut } = reader.text("text", MAX_CLAIM);
  const currency = reader.one("currency", currencies) ?? baseCurrency;
  const ignored: Ignored[] = [];
  const typed = reader.text("amount").text;
  const read = typed === "" ? null : amountOf(typed, currency);
  const amount = typeof read === "number" ? read : null;
  if (read !== null && typeof read !== "number") ignored.push({ name: "amount", value: typed, problem: read });
  const link = reader.text("link", MAX_LINK).text;
  const isLink = webAddress().safeParse(link).success;
  if (link !== "" && !isLink) ignored.push({ name: "link", value: reader.text("link").text });
  const answered = claimQuestions.map((id) => [id, reader.one(id, claimAnswers)] as const);
  const claim: AddressedClaim = {
    text,
    amount,
    currency,
    link: isLink ? link : "",
    answers: Object.fromEntries(answered.filter(([, answer]) => answer !== null)),
  };
  return {
    claim,
    given: claim.text !== "" || amount !== null || Object.keys(claim.answers).length > 0,
    cut,
    ignored: [...ignored, ...reader.ignored],
  };
}

/** The canonical query of a claim, the same whatever address it was read from. */
export function queryOfClaim({ text, amount, currency, link, answers }: AddressedClaim): URLSearchParams {
  const typed = amount === null ? "" : amountText(amount, currency);
  const all = { text, amount: typed, currency: typed === "" ? "" : currency, link, ...answers };
  return new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ""));
}

/**
 * The address of a claim on the page at `path` to which signing in can return. If it is too long, its text is
 * shortened, then its link is left out; `whole` says whether nothing was lost.
 */
export function returnAddress(path: string, claim: AddressedClaim): { address: string; whole: boolean } {
  const addressOf = (one: AddressedClaim) => `${path}?${queryOfClaim(one)}`;
  const letters = Array.from(claim.text);
  const lengths = [letters.length, 300, 150, 75].filter((length) => length <= letters.length);
  const shorter = [claim.link, ""].flatMap((link) =>
    lengths.map((length) => ({ ...claim, link, text: letters.slice(0, length).join("") })),
  );
  const [found = { ...claim, link: "", text: "" }] = shorter.filter((one) => safePath(addressOf(one)) !== null);
  return { address: addressOf(found), whole: found.text === claim.text && found.link === claim.link };
}

/** The limit of a link in a record. */
const MAX_LINK = 2_000;

/** The largest amount in a record, in minor units. */
const LARGEST = 1e11;

/** An amount in minor units, or what is wrong with it. */
function amountOf(typed: string, currency: string): number | NumberProblem {
  const read = readAmount(typed, currency);
  if (read.is !== "amount") return read;
  if (read.minor < 0) return { is: "too-small" };
  return read.minor > LARGEST ? { is: "too-large" } : read.minor;
}
