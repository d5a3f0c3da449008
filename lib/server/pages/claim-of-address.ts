import { addressReader, type Ignored, type SearchParams } from "@/lib/catalog/explore/address-reader";
import { typedNumber } from "@/lib/catalog/explore/typed-number";
import { currency as currencyField, webAddress } from "@/lib/contract/fields";
import { currencyExponent } from "@/lib/domain/currency-exponent";
import { type ClaimAnswer, type ClaimQuestion, claimAnswers, claimQuestions } from "@/lib/domain/kinds";
import { currencies } from "@/lib/domain/money";
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
export type AskedClaim = {
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
export function claimOfAddress(asked: SearchParams, baseCurrency: string): AskedClaim {
  const reader = addressReader(asked);
  const { text, cut } = reader.text("text", MAX_CLAIM);
  const currency = reader.one("currency", currencies) ?? baseCurrency;
  const ignored: Ignored[] = [];
  const typed = reader.text("amount").text;
  const amount = minorOf(typed, currency);
  if (typed !== "" && amount === null) ignored.push({ name: "amount", value: typed });
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
  const digits = currencyExponent(currency);
  const typed = amount === null ? "" : String(Number(`${amount}e-${digits}`));
  const all = { text, amount: typed, currency: typed === "" ? "" : currency, link, ...answers };
  return new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ""));
}

/**
 * The address of a claim on the page at `path` to which signing in can return. If it is too long, its text is
 * shortened, then its link is left out; `whole` says whether nothing was lost.
 */
export function wayBackTo(path: string, claim: AddressedClaim): { address: string; whole: boolean } {
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

/**
 * An amount as people type it, with or without the sign of its currency, in minor units; null where it is not an
 * amount, is too large, or is in another currency.
 */
function minorOf(typed: string, currency: string): number | null {
  if (!currencyField().safeParse(currency).success) return null;
  const plain = typed.normalize("NFKC").replace(/\s/gu, "");
  const own = signsOf(currency);
  if (plain.match(SIGNS)?.some((sign) => !own.includes(sign))) return null;
  const digits = plain.replace(SIGNS, "");
  const exponent = currencyExponent(currency);
  // More decimals than the currency has may have been meant as a thousands group: “20.000”, “2,0000”.
  const [, point, decimals = ""] = /([.,])(\d+)$/.exec(digits) ?? [];
  const grouped = point === "," && decimals.length === 3;
  if (decimals.length > exponent && !grouped) return null;
  const whole = typedNumber(digits);
  if (whole === null) return null;
  const exact = whole * 10 ** exponent;
  const minor = Math.round(exact);
  return Math.abs(exact - minor) < ROUNDING && minor <= LARGEST ? minor : null;
}

/**
 * Larger than the floating point error at the largest amount, smaller than the finest part of a coin that can be
 * typed.
 */
const ROUNDING = 5e-5;

const SIGNS = /[$€£¥元]/gu;

/** The signs people write for a currency. */
function signsOf(currency: string): string[] {
  const parts = new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay: "narrowSymbol" });
  const sign = parts.formatToParts(0).find(({ type }) => type === "currency")?.value ?? "";
  return currency === "CNY" ? [sign, "元"] : [sign];
}
