/** What somebody may have before they begin. */
export const haves = ["case", "paid"] as const;

/** One thing somebody may have before they begin. */
export type Have = (typeof haves)[number];

/**
 * What the address says somebody has already. It goes from step to step there and is stored nowhere: what counts later
 * are records.
 */
export function haveIn(asked: Readonly<Record<string, string | string[] | undefined>>): Have[] {
  const named = [asked.have ?? []].flat();
  return haves.filter((have) => named.includes(have));
}

/** The query that hands it on, with its question mark, or nothing. */
export function haveQuery(have: readonly Have[], more: Readonly<Record<string, string>> = {}): string {
  const pairs = [...Object.entries(more), ...have.map((one) => ["have", one])];
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}
