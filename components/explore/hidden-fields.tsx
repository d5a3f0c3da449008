/** What an address asks for and is to go on asking for, in its order. */
export type HiddenValues = readonly (readonly [name: string, value: string])[];

/** Fields that carry what an address already asks for through another form. */
export function HiddenFields({ kept }: { kept: HiddenValues }) {
  return kept.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
}

/** The same as the end of an address, empty where nothing is kept. */
export function queryOf(kept: HiddenValues): string {
  const query = new URLSearchParams(kept.map(([name, value]) => [name, value])).toString();
  return query === "" ? "" : `?${query}`;
}
