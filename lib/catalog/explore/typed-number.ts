/**
 * A number as people type it: “9,000”, “7.2”, “7,2”, “1.5k”, “2 万”; null where it is not one. A comma before exactly
 * three digits separates thousands, otherwise decimals.
 */
export function typedNumber(typed: string): number | null {
  const plain = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_'’]/gu, "");
  const [, digits = "", decimals = "", zeros = ""] = NUMBER.exec(plain) ?? [];
  if (digits === "") return null;
  return Number(`${digits.replaceAll(",", "")}.${decimals || 0}`) * (shorthands[zeros] ?? 1);
}

const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d{1,12})(?:[.,](\d{1,6}))?(k|千|w|万|萬|十万|百万|m)?$/u;

/** Suffixes that replace zeros. */
const shorthands: Readonly<Record<string, number>> = {
  k: 1e3,
  千: 1e3,
  w: 1e4,
  万: 1e4,
  萬: 1e4,
  十万: 1e5,
  百万: 1e6,
  m: 1e6,
};
