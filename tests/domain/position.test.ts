import fc from "fast-check";
import { generateKeyBetween } from "fractional-indexing";
import { expect, test } from "vitest";
import { isPosition } from "@/lib/domain/position";

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Whether the library that makes places can make one before, after and beside this. */
function canBePlaced(text: string): boolean {
  try {
    return generateKeyBetween(text, null) > text && generateKeyBetween(null, text) < text;
  } catch {
    return false;
  }
}

test("a text is a position exactly when there is room before and after it", () => {
  const anyText = fc.oneof(
    fc.string({ unit: fc.constantFrom(...base62), maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(..."AYZaz0z"), maxLength: 30 }),
    fc.constantFrom(
      "",
      "a",
      "a0",
      "a00",
      "Zz",
      `A${"0".repeat(26)}`,
      `A${"0".repeat(26)}V`,
      `z${"z".repeat(26)}`,
      "-0",
    ),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect({ text, is: isPosition(text) }).toEqual({ text, is: canBePlaced(text) });
    }),
    { numRuns: 3_000 },
  );
});
