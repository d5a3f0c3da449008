/** The parameters of an address that are kept, in their order. */
export type HiddenValues = readonly (readonly [name: string, value: string])[];

/** Hidden fields that keep parameters of an address when another form is submitted. */
export function HiddenFields({ kept }: { kept: HiddenValues }) {
  return kept.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
}

/** The same as a query string, empty where nothing is kept. */
export function queryOf(kept: HiddenValues): string {
  const query = new URLSearchParams(kept.map(([name, value]) => [name, value])).toString();
  return query === "" ? "" : `?${query}`;
}
