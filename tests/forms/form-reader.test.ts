import { describe, expect, test } from "vitest";
import { FormReader } from "@/components/forms/form-reader";
import { locales } from "@/lib/domain/locales";
import { numberProblemText } from "@/lib/i18n/number-problem";
import { translator } from "@/lib/i18n/translator";

/** A form with these values in its fields. */
function formOf(values: Record<string, string>): FormReader {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return new FormReader(data);
}

/** What a form says of a field, in English and in Chinese. */
function saidOf(reader: FormReader, name: string): string[] {
  const problem = reader.problems.get(name);
  return problem
    ? [...locales].sort().map((locale) => numberProblemText(translator(locale, "errors"), locale, problem))
    : [];
}

const noNumber = [
  "This could not be read as a number. Write it like 1,234.50.",
  "看不出这个数是多少，请按 1,234.50 这样的格式填写。",
];
const twoReadings = (whole: string, part: string) => [
  `This can be read in two ways. Did you mean ${whole} or ${part}?`,
  `这个数有两种读法，你要填的是 ${whole} 还是 ${part}？`,
];

describe("an amount in a form", () => {
  test.each([
    ["1,500", 150_000],
    ["2,50", 250],
    ["1,5", 150],
    ["１，２３４．５０", 123_450],
    ["3万", 3_000_000],
    ["1.2万", 1_200_000],
    ["−5", -500],
    ["¥8,240.50", 824_050],
    ["335702889.96", 33_570_288_996],
  ])("%j is taken, in minor units", (amount, minor) => {
    const reader = formOf({ amount });
    expect([reader.money("amount", "CNY"), reader.problems.size]).toEqual([minor, 0]);
  });

  test.each([
    ["1.500", twoReadings("1,500", "1.50")],
    ["1.234", twoReadings("1,234", "1.2340")],
    ["--5", noNumber],
    ["5-", noNumber],
    ["1e3", noNumber],
    ["0x10", noNumber],
    ["٣", noNumber],
    ["😀", noNumber],
    ["12.3456", ["Amounts in CNY have at most 2 decimal places.", "CNY 金额最多 2 位小数。"]],
    [
      "$5",
      ["This is marked as a different currency. Enter the amount in CNY.", "这里标的是别的货币，请按 CNY 填写金额。"],
    ],
  ])("%j stays as it was typed, with what is wrong in both languages", (amount, said) => {
    const reader = formOf({ amount });
    expect(reader.money("amount", "CNY")).toBe(amount);
    expect(saidOf(reader, "amount")).toEqual(said);
  });

  test("has the decimals of its currency", () => {
    const reader = formOf({ yen: "1.5", dinar: "0.1234", unclear: "1.500", fils: "0.125" });
    expect([reader.money("yen", "JPY"), reader.money("dinar", "KWD")]).toEqual(["1.5", "0.1234"]);
    expect(saidOf(reader, "yen")).toEqual(["Amounts in JPY have no decimal places.", "JPY 金额没有小数，请填整数。"]);
    expect(saidOf(reader, "dinar")).toEqual([
      "Amounts in KWD have at most 3 decimal places.",
      "KWD 金额最多 3 位小数。",
    ]);
    expect([reader.money("unclear", "KWD"), reader.money("fils", "KWD")]).toEqual(["1.500", 125]);
    expect(saidOf(reader, "unclear")).toEqual(twoReadings("1,500", "1.5"));
  });

  test("of forty digits is beyond its bound, which is told as one would type it", () => {
    const reader = formOf({ amount: "9".repeat(40), hours: "9".repeat(40) });
    expect(reader.money("amount", "CNY")).toBe(Number.MAX_SAFE_INTEGER);
    expect([reader.bound("amount", 1e11), reader.bound("hours", 744)]).toEqual([1e9, 744]);
    expect(reader.number("hours")).toBe("9".repeat(40));
    expect(saidOf(reader, "hours")).toEqual([
      "This number is too large. Enter a smaller one.",
      "这个数太大，请填小一些的。",
    ]);
  });
});

test("a number in a form is read as an amount is, without a currency", () => {
  const reader = formOf({ a: "1,5", b: "7.2451", c: "1.500", d: "5 元", e: " ", f: "−2" });
  expect("abcdefg".split("").map((name) => reader.number(name))).toEqual([
    1.5,
    7.2451,
    "1.500",
    "5 元",
    null,
    -2,
    null,
  ]);
  expect([...reader.problems.keys()]).toEqual(["c", "d"]);
  expect(saidOf(reader, "c")).toEqual(twoReadings("1,500", "1.5"));
  expect(reader.money("e", "CNY")).toBeNull();
});

test("texts, choices, boxes and entries are read as they stand", () => {
  const reader = formOf({ note: " 1.500 ", choice: " ", ticked: "on", tools: "a, b、c；d\n\n e ," });
  expect([reader.text("note"), reader.choice("note"), reader.choice("choice"), reader.text("absent")]).toEqual([
    " 1.500 ",
    "1.500",
    null,
    "",
  ]);
  expect([reader.ticked("ticked"), reader.ticked("absent")]).toEqual([true, false]);
  expect(reader.entries("tools")).toEqual(["a", "b", "c", "d", "e"]);
});
