import * as z from "zod/mini";
import { isDay, mondayOf } from "@/lib/domain/day";
import { isCurrency } from "@/lib/domain/money";
import type { FieldErrorCode } from "./errors";

/** Building blocks of the inputs, written with zod/mini so that a form can include its own schema cheaply. */

const wrong = (code: FieldErrorCode) => ({ error: code });

/** PostgreSQL cannot store NUL, and lone surrogates would come back changed. */
const storable = z.refine<string>((text) => !text.includes("\0") && text.isWellFormed(), wrong("not-text"));

/** A text of at most `max` UTF-16 units, trimmed; empty is allowed. */
export const text = (max: number) => z.string().check(z.trim(), z.maxLength(max), storable);

/** A text that must not be empty. */
export const requiredText = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max), storable);

/** One line: a name, a title. 200 is longer than any real one and still fits a phone's screen. */
export const line = () => requiredText(200);

/** Prose a person writes; 20 000 characters are some ten printed pages. */
export const prose = () => text(20_000);

/** A plain text, or one in either language or both, as a case's title, problem, approach and quote are. */
export const bilingual = (max: number) =>
  z.union([text(max), z.strictObject({ zh: z.optional(text(max)), en: z.optional(text(max)) })]);

/** The same, with text in at least one language. */
export const requiredBilingual = (max: number) =>
  bilingual(max).check(
    z.refine((value) => (typeof value === "string" ? value !== "" : Boolean(value.zh || value.en)), wrong("required")),
  );

/** An id in canonical lower case. Clients make version 7 (RFC 9562), which sorts by creation time. */
export const id = () => z.string().check(z.toLowerCase(), z.regex(uuid, wrong("not-an-id")));
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The name in the addresses of a person's own pages: 3 to 30 lower-case letters, digits and single hyphens. */
export const handle = () =>
  z.string().check(z.minLength(3), z.maxLength(30), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wrong("not-allowed")));

/** A reference to another record, or none. */
export const reference = () => z.nullable(id());

/** A civil date `YYYY-MM-DD` that exists. */
export const day = () => z.string().check(z.refine(isDay, wrong("not-a-date")));

/** The Monday with which a week begins. */
export const monday = () => day().check(z.refine((on) => isDay(on) && mondayOf(on) === on, wrong("not-a-monday")));

/** An ISO 4217 code. */
export const currency = () => z.string().check(z.refine(isCurrency, wrong("not-a-currency")));

/** A time zone by its IANA name, if this runtime knows it. */
export const timeZone = () => requiredText(100).check(z.refine(isTimeZone, wrong("not-a-time-zone")));

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

/** Minor units. A hundred billion major units is beyond any income here, and sums of 10 000 stay exact integers. */
export const minorUnits = () => z.int().check(z.minimum(-1e11), z.maximum(1e11));

/** An amount that cannot be negative: a price, a target. */
export const price = () => z.int().check(z.minimum(0), z.maximum(1e11));

/** Base currency per unit of the entry's currency. */
export const rate = () => z.number().check(z.positive(), z.maximum(1e9));

/** Hours in quarters, up to `max`. */
export const hours = (max: number) =>
  z.number().check(
    z.minimum(0),
    z.maximum(max),
    z.refine((value) => Number.isInteger(value * 4), wrong("not-a-quarter-hour")),
  );

/** An http(s) address. Other schemes (`javascript:`) must never become a link. */
export const webAddress = () => requiredText(2000).check(z.refine(isWebAddress, wrong("not-an-address")));

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:\/\//i.test(value) && !/\s/.test(value);
}

/** A link with an optional label. */
export const link = () => z.strictObject({ url: webAddress(), label: z.optional(text(200)) });

/** At most `max` entries. */
export const listOf = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));

/** One value of a closed list. */
export const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values);

/** The row version a change was made against. */
export const version = () => z.int().check(z.minimum(1));
