import type { NumberProblem } from "@/lib/domain/typed-amount";
import { readNumber } from "@/lib/domain/typed-number";

/** The search parameters of an address. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Something an address asks for that there is not, or a number that cannot be taken. */
export type Ignored = { readonly name: string; readonly value: string; readonly problem?: NumberProblem };

/** The limit of a search text, and of a repeated unknown value, in characters. */
export const MAX_SEARCH = 200;

/**
 * Reads the query of an address by names and known values. Unknown values are left out and collected in `ignored`, so
 * that a page can report them; names that nobody reads are ignored silently.
 */
export function addressReader(asked: SearchParams) {
  const ignored: Ignored[] = [];
  const seen = new Set<string>();
  const given = (name: string) =>
    [asked[name] ?? []]
      .flat()
      .map(printable)
      .filter((value) => value !== "");
  const ignore = (name: string, value: string, problem?: NumberProblem) => {
    const cut = firstOf(value, MAX_SEARCH);
    const key = `${name}=${cut}`;
    if (!seen.has(key)) ignored.push({ name, value: cut, ...(problem && { problem }) });
    seen.add(key);
  };

  /** The known values of a name, in the order of the address, without duplicates. */
  function some<T extends string>(name: string, known: readonly T[]): T[] {
    const found = given(name).flatMap((value) => {
      const match = known.find((each) => each === value);
      if (match === undefined) ignore(name, value);
      return match ?? [];
    });
    return [...new Set(found)];
  }

  /** The one known value of a name, or null; further values are ignored. */
  function one<T extends string>(name: string, known: readonly T[]): T | null {
    const [first, ...more] = some(name, known);
    for (const value of more) ignore(name, value);
    return first ?? null;
  }

  /** A number from `min` to `max`, or null. */
  function amount(name: string, { min, max }: { min: number; max: number }): number | null {
    const [first, ...more] = given(name);
    for (const value of more) ignore(name, value);
    if (first === undefined) return null;
    const read = readNumber(first);
    const number = read.is === "number" ? Number(read.value) : null;
    if (number !== null && number >= min && number <= max) return number;
    ignore(name, first, read.is !== "number" ? read : { is: Number(read.value) < min ? "too-small" : "too-large" });
    return null;
  }

  /** The text of a name as it was typed, cut to `longest` characters; `cut` says whether something was lost. */
  function text(name: string, longest: number = MAX_SEARCH): { text: string; cut: boolean } {
    const whole = given(name)[0] ?? "";
    const kept = firstOf(whole, longest);
    return { text: kept, cut: kept !== whole };
  }

  return { some, one, amount, text, ignored };
}

/** Counts characters, so that none is cut in half. */
function firstOf(text: string, most: number): string {
  return Array.from(text).slice(0, most).join("");
}

/** Removes control characters except line ends: no page can show them and no record stores them. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]+/gu, " ")
    .trim();
}
