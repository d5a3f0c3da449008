/**
 * Whether a text is a place in an order, such that others can be made before, after and between: a fractional index in
 * base 62, whose first letter says how long its whole part is (a two characters, b three; Z two, Y three).
 */
export function isPosition(text: string): boolean {
  if (!/^[A-Za-z][0-9A-Za-z]+$/.test(text) || text === smallest) return false;
  const head = text.charCodeAt(0);
  const whole = head >= a ? head - a + 2 : Z - head + 2;
  // A fraction that ended in zero would be a second way to write the same place.
  return text.length === whole || (text.length > whole && !text.endsWith("0"));
}

const a = "a".charCodeAt(0);
const Z = "Z".charCodeAt(0);

/** Nothing could be placed before it. */
const smallest = `A${"0".repeat(26)}`;
