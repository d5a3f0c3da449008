import { type Decimal, decimalOf } from "./decimal";

/**
 * What digits with marks among them can mean, the largest first: none, one, or two numbers. Every mark for groups is tried
 * with every mark before decimals; spaces are plain ones here and apostrophes straight.
 */
export function readingsOf(digits: string): Decimal[] {
  // Both languages of the app write and mean this one: a comma before every three digits, a point before decimals.
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(digits)) return [readAs(digits, ",", ".") ?? "0"];
  const readings = DECIMAL_MARKS.flatMap((point) =>
    GROUP_MARKS.flatMap((group) => (group === point ? [] : (readAs(digits, group, point) ?? []))),
  );
  return [...new Set(readings)].sort((a, b) => Number(b) - Number(a));
}

const DECIMAL_MARKS = [".", ","] as const;
const GROUP_MARKS = [",", ".", " ", "'", "_"] as const;

/** The number where `group` can part groups and `point` is before the decimals; null where these digits are not written so. */
function readAs(digits: string, group: string, point: string): Decimal | null {
  const [whole = "", decimals, more] = digits.split(point);
  if (more !== undefined || !/^\d*$/.test(decimals ?? "")) return null;
  // “5.” is a number somebody has not finished, “5,” a word of a list.
  if (decimals === "" && (point === "," || whole === "")) return null;
  if (whole === "" && decimals === undefined) return null;
  return /^\d*$/.test(whole) || isGrouped(whole.split(group), group)
    ? decimalOf(whole.replaceAll(group, ""), decimals ?? "")
    : null;
}

/**
 * Whether digits are parted as people part them: by threes; by fours, as Chinese counts; by twos before a last three, as
 * India does; or with a comma somebody forgot, “1500,000”. A number does not begin with a zero.
 */
function isGrouped([first = "", ...others]: readonly string[], mark: string): boolean {
  const last = others.at(-1);
  if (last === undefined || !/^[1-9]\d*$/.test(first) || !others.every((group) => /^\d+$/.test(group))) return false;
  const every = (size: number, groups = others) => groups.every(({ length }) => length === size);
  if (every(3) && first.length <= 3) return true;
  if (mark === ".") return false;
  if (every(4) && first.length <= 4) return true;
  if (mark !== ",") return false;
  if (others.length === 1) return every(3) || every(4);
  return every(2, others.slice(0, -1)) && last.length === 3 && first.length <= 2;
}
