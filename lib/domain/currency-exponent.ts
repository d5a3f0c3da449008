/** The number of decimal digits of a currency by ISO 4217 (JPY 0, CNY 2, KWD 3); 2 for an unknown code. */
export function currencyExponent(currency: string): number {
  return unusualExponents.get(currency) ?? 2;
}

/** ISO 4217 table A.1: every other currency has two digits. */
const unusualExponents: ReadonlyMap<string, number> = new Map([
  ..."BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" ").map((code) => [code, 0] as const),
  ..."BHD IQD JOD KWD LYD OMR TND".split(" ").map((code) => [code, 3] as const),
  ["CLF", 4] as const,
]);
