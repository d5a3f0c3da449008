import type { FieldErrorCode } from "@/lib/contract/errors";
import { commonPasswords } from "./common-passwords";

/**
 * Why a password is too easy to guess, or null. It is read as the cheapest chain of known pieces (common passwords, runs
 * along the alphabet or a keyboard, repetitions, dates, what is `known` about the person) and single characters; each
 * costs about the bits a guesser needs for it. Known beforehand: the name, the mail address, the application.
 */
export function passwordWeakness(password: string, known: readonly string[]): FieldErrorCode | null {
  const chars = Array.from(password.toLowerCase());
  if (cost(chars, new Set(), new Set()) < enough) return "password-simple";
  if (cost(chars, commonPasswords, new Set()) < enough) return "password-common";
  const personal = new Set([...known, ...appWords].flatMap(words));
  return cost(chars, commonPasswords, personal) < enough ? "password-personal" : null;
}

// Three words of a list of 2 800 pieces. Guessing is limited to ten a minute, and one guess costs 19 MiB of memory.
const enough = 32;

// Bits a piece costs: the logarithm of how many of its kind a guesser tries, from a short list to a long one.
const bits = {
  common: 11,
  personal: 3,
  run: 7,
  repeat: 2,
  year: 6,
  date: 14,
  digit: 3.3,
  letter: 4.7,
  sign: 5,
  other: 9,
};

const appWords = ["leap", "yuejin", "跃迁"];

const shortestPiece = 4;
const longestPiece = 24;

/** The cheapest way to spell `chars`, in bits. Quadratic in the length, which the caller has bounded. */
function cost(chars: readonly string[], common: ReadonlySet<string>, personal: ReadonlySet<string>): number {
  const plain = unleet(chars);
  const best = [0];
  const reach = (end: number, price: number) => {
    best[end] = Math.min(best[end] ?? Number.POSITIVE_INFINITY, price);
  };
  for (let at = 0; at < chars.length; at++) {
    const here = best[at] ?? 0;
    reach(at + 1, here + charBits(chars[at] ?? ""));
    for (let end = at + 2; end <= Math.min(chars.length, at + longestPiece); end++) {
      const spelled = chars.slice(at, end).join("");
      const meant = plain.slice(at, end).join("");
      if (personal.has(spelled) || personal.has(meant)) reach(end, here + bits.personal);
      if (end - at >= shortestPiece && (common.has(spelled) || common.has(meant))) reach(end, here + bits.common);
      if (/^(19[3-9]|20[0-4])\d$/.test(spelled)) reach(end, here + bits.year);
      if (isDate(spelled)) reach(end, here + bits.date);
    }
    const run = runLength(chars, at);
    for (let end = at + 3; end <= at + run; end++) reach(end, here + bits.run);
    const repeat = repeatLength(chars, at);
    for (let end = at + 3; end <= at + repeat; end++) reach(end, here + bits.repeat);
  }
  return best[chars.length] ?? 0;
}

function charBits(char: string): number {
  if (/^[0-9]$/.test(char)) return bits.digit;
  if (/^[a-z]$/.test(char)) return bits.letter;
  return char <= "\x7e" ? bits.sign : bits.other;
}

/** Undoes the usual spellings of letters by digits and signs, character by character. */
function unleet(chars: readonly string[]): string[] {
  return chars.map((char) => leet[char] ?? char);
}

const leet: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** Eight digits that read as a day: year first, or day or month first. */
function isDate(text: string): boolean {
  const month = "(0[1-9]|1[0-2])";
  const day = "(0[1-9]|[12]\\d|3[01])";
  return new RegExp(`^((19|20)\\d\\d${month}${day}|${day}${month}(19|20)\\d\\d|${month}${day}(19|20)\\d\\d)$`).test(
    text,
  );
}

/** How many characters from `at` follow one line of the alphabet, the digits or a keyboard, in either direction. */
function runLength(chars: readonly string[], at: number): number {
  let longest = 0;
  for (const line of lines) {
    let length = 0;
    let start = line.indexOf(chars[at] ?? "");
    while (start >= 0) {
      let here = 1;
      while (at + here < chars.length && chars[at + here] === line[start + here]) here++;
      length = Math.max(length, here);
      start = line.indexOf(chars[at] ?? "", start + 1);
    }
    longest = Math.max(longest, length);
  }
  return longest;
}

const lines = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop[]",
  "asdfghjkl;'",
  "zxcvbnm,./",
  "!@#$%^&*()",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
  "qazwsxedcrfvtgbyhnujmikolp",
  "1q2w3e4r5t6y7u8i9o0p",
  "q1w2e3r4t5y6u7i8o9p0",
  "a1b2c3d4e5f6g7h8i9j0",
  "147258369",
  "13579",
  "24680",
].flatMap((line) => [Array.from(line), Array.from(line).reverse()]);

/** How many characters from `at` repeat what stands earlier, or go on as the character before. */
function repeatLength(chars: readonly string[], at: number): number {
  let longest = 0;
  for (let from = 0; from < at; from++) {
    let length = 0;
    while (at + length < chars.length && chars[from + length] === chars[at + length]) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** A text and its parts, in lower case: `wei.zhang@example.com` also gives wei, zhang and example. */
function words(text: string): string[] {
  const lower = text.toLowerCase();
  return [lower, lower.replaceAll(/\s/g, ""), ...lower.split(/[^\p{L}\p{N}]+/u)].filter(
    (word) => Array.from(word).length >= 2,
  );
}
