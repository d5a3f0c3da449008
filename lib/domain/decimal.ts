/**
 * A decimal number as exact text: its digits with a minus before them and a point among them where there is need, and no
 * needless zero (`-0.5`, `1200`, never `+1`, `.5`, `1.0`, `1e3` or `-0`).
 */
export type Decimal = string;

/** The decimal of these digits before and after the point. */
export function decimalOf(whole: string, decimals: string, negative = false): Decimal {
  const before = whole.replace(/^0+/, "") || "0";
  const after = decimals.replace(/0+$/, "");
  const size = after === "" ? before : `${before}.${after}`;
  return negative && size !== "0" ? `-${size}` : size;
}

/** `value` × 10^`places`, exactly. */
export function shifted(value: Decimal, places: number): Decimal {
  const [whole = "", decimals = ""] = value.replace("-", "").split(".");
  const digits = "0".repeat(Math.max(0, -places)) + whole + decimals + "0".repeat(Math.max(0, places));
  const point = Math.max(0, -places) + whole.length + places;
  return decimalOf(digits.slice(0, point), digits.slice(point), value.startsWith("-"));
}

/** The shortest decimal that means this finite number, written out where JavaScript would write a power of ten. */
export function decimalOfNumber(value: number): Decimal {
  const [mantissa = "0", power = "0"] = String(value).split("e");
  return shifted(mantissa, Number(power));
}
