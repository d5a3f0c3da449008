/**
 * Whether a text is a valid sort position, with room before, after and between positions: a fractional index in base
 * 62, whose first letter gives the length of its integer part (a two characters, b three; Z two, Y three).
 */
export function isPosition(text: string): boolean {
  if (!/^[A-Za-z][0-9A-Za-z]+$/.test(text) || text === smallest) return false;
  const head = text.charCodeAt(0);
  const whole = head >= a ? head - a + 2 : Z - head + 2;
  // A fraction that ended in zero would be a second form of the same position.
  return text.length === whole || (text.length > whole && !text.endsWith("0"));
}

const a = "a".charCodeAt(0);
const Z = "Z".charCodeAt(0);

/** The smallest position, which nothing could come before. */
const smallest = `A${"0".repeat(26)}`;
