/** What the reader may already have at the start. */
export const haves = ["case", "paid"] as const;

/** One thing the reader may already have at the start. */
export type Have = (typeof haves)[number];

/**
 * What the reader already has, according to the address. It is passed from step to step there and stored nowhere:
 * later only records count.
 */
export function haveIn(asked: Readonly<Record<string, string | string[] | undefined>>): Have[] {
  const named = [asked.have ?? []].flat();
  return haves.filter((have) => named.includes(have));
}

/** The query string that passes it on, with its question mark, or nothing. */
export function haveQuery(have: readonly Have[], more: Readonly<Record<string, string>> = {}): string {
  const pairs = [...Object.entries(more), ...have.map((one) => ["have", one])];
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}
