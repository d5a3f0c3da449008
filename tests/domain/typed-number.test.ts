import { describe, expect, test } from "vitest";
import { readAmount } from "@/lib/domain/typed-amount";
import { readNumber } from "@/lib/domain/typed-number";

/** What a text reads as: a number, two of them, or why it is none. */
function read(typed: string, currency: string | null = null): string | readonly string[] {
  const number = readNumber(typed, currency);
  return number.is === "number" ? number.value : number.is === "unclear" ? number.readings : number.is;
}

describe("a typed number", () => {
  test.each([
    ["1500", "1500"],
    ["1,500", "1500"],
    ["1,234,567.89", "1234567.89"],
    ["1.234.567", "1234567"],
    ["1.234.567,89", "1234567.89"],
    ["1 234 567", "1234567"],
    ["1\u00a0234\u202f567,5", "1234567.5"],
    ["1'234.50", "1234.5"],
    ["1’234.50", "1234.5"],
    ["1_000", "1000"],
    ["12,34,567", "1234567"],
    ["1,2345,6789", "123456789"],
    ["1 2345", "12345"],
    ["1,5", "1.5"],
    ["2,50", "2.5"],
    ["7.2", "7.2"],
    ["0.500", "0.5"],
    ["0,500", "0.5"],
    ["1.2345", "1.2345"],
    ["1500.000", "1500"],
    [".5", "0.5"],
    ["5.", "5"],
    ["007", "7"],
    ["-0", "0"],
    ["１，２３４．５０", "1234.5"],
    ["　１２　", "12"],
    ["\u200e12\u200b", "12"],
  ])("%j is one number", (typed, value) => {
    expect(read(typed)).toBe(value);
  });

  test.each([
    ["1.500", ["1500", "1.5"]],
    ["1.000", ["1000", "1"]],
    ["12.345", ["12345", "12.345"]],
    ["-1.500", ["-1500", "-1.5"]],
    ["１．５００", ["1500", "1.5"]],
    ["1.500万", ["15000000", "15000"]],
    // Groups of four, as Chinese counts.
    ["2,0000", ["20000", "2"]],
    ["1234,5678", ["12345678", "1234.5678"]],
    // A comma forgotten while 500,000 became 1500,000.
    ["1500,000", ["1500000", "1500"]],
  ])("%j is two numbers", (typed, values) => {
    expect(read(typed)).toEqual(values);
  });

  test.each(
    [
      ...["", " ", ".", ",", "-", "abc", "lots", "NaN", "Infinity", "😀", "5️⃣", "5²", "½", "①", "٣", "三", "二十"],
      ...["--5", "-+5", "5-", "(5)", "1e3", "0x10", "5%", "5kg", "5-8", "1/2", "1:30", "3万5", "1亿2000万"],
      ...["1,2,3", "1.2.3", "1.5.0", "12,34,56", "1,234,56,789", "0,123,456", "1 5", "1 23", "1'23", "5,", "1..5"],
      ...["1,,500", "1,500.000,5", "¥", "万"],
      "9".repeat(101),
    ].map((typed) => [typed] as const),
  )("%j is none", (typed) => {
    expect(read(typed)).toBe("none");
  });

  test("has one sign, before it or between it and its currency", () => {
    for (const minus of ["-", "−", "－", "‐", "‑", "–", "﹣"]) expect(read(`${minus}5`), minus).toBe("-5");
    expect(["+5", "＋5", "- 5", "-¥5", "¥-5", "¥ −5", "¥+5"].map((typed) => read(typed, "CNY"))).toEqual(
      "5 5 -5 -5 -5 -5 5".split(" "),
    );
    expect(["-¥-5", "--¥5", "¥--5"].map((typed) => read(typed, "CNY"))).toEqual(["none", "none", "none"]);
  });

  test("may have a word in place of its zeros", () => {
    expect(
      ["3万", "1.2万", "1.2 萬", "3w", "1,5k", "2千", "1.5亿", "2億", "十万", "5十万", "2百万", "1万亿"].map((typed) =>
        read(typed),
      ),
    ).toEqual("30000 12000 12000 30000 1500 2000 150000000 200000000 none 500000 2000000 1000000000000".split(" "));
    expect(["2万元", "2 万 元", "¥2万", "5万人民币"].map((typed) => read(typed, "CNY"))).toEqual(
      "20000 20000 20000 50000".split(" "),
    );
  });

  test("of forty digits is that number, digit for digit", () => {
    const digits = "1234567890".repeat(4);
    expect(read(digits)).toBe(digits);
    expect(read(`-0.${digits}`)).toBe(`-0.${digits.slice(0, -1)}`);
    expect(read(`${digits}万`)).toBe(`${digits}0000`);
  });
});

describe("the mark of a currency", () => {
  test.each([
    [
      "CNY",
      ["¥5", "￥5", "CN¥5", "5元", "5 块", "5块钱", "RMB 5", "CNY 5", "5 cny", "5人民币", "¥5元", "5 Chinese yuan"],
    ],
    ["USD", ["$5", "US$5", "＄5", "USD5", "5 USD", "5美元"]],
    ["JPY", ["¥5", "JP¥ 5", "5円", "5日元"]],
    ["EUR", ["€5", "5 €", "5欧元", "EUR 5"]],
    ["HKD", ["HK$5", "$5", "5元", "5港元"]],
    ["MXN", ["5 MXN", "MX$5"]],
    ["KWD", ["5 KWD", "KWD 5"]],
    ["PKR", ["Rs 5", "Rs.5", "Rs. 5.00"]],
  ])("of %s stands before or behind", (currency, all) => {
    expect(all.map((typed) => read(typed, currency))).toEqual(all.map(() => "5"));
  });

  test("of another currency is not passed over", () => {
    const all = [
      "$5",
      "US$5",
      "€5",
      "5 €",
      "5美元",
      "5万美元",
      "5 USD",
      "usd 5",
      "5 MXN",
      "5 KWD",
      "₹5",
      "$5元",
      "$1.500",
    ];
    expect(all.map((typed) => read(typed, "CNY"))).toEqual(all.map(() => "other-currency"));
    expect(["¥5", "5元", "HK$5"].map((typed) => read(typed, "USD"))).toEqual(Array(3).fill("other-currency"));
  });

  test("means nothing where no currency is asked for, and nothing it is beside means nothing either", () => {
    expect(["¥5", "5元", "5 USD"].map((typed) => read(typed))).toEqual(["none", "none", "none"]);
    expect(["$", "$x", "$1.2.3", "5 ABC", "5 apples"].map((typed) => read(typed, "CNY"))).toEqual(
      Array(5).fill("none"),
    );
  });

  test("of three decimals before an amount tells its decimals, as both languages write it", () => {
    // K is a thousand, and the sign of the kyat.
    expect([read("500 K", "MMK"), read("K 500", "MMK"), read("500 K", "USD")]).toEqual([
      ["500000", "500"],
      "500",
      "500000",
    ]);
    expect(["KWD 1.500", "-KWD\u00a01.234"].map((typed) => read(typed, "KWD"))).toEqual(["1.5", "-1.234"]);
    expect(["1.500", "1.500 KWD", "KWD 1,2345"].map((typed) => typeof read(typed, "KWD"))).toEqual(
      Array(3).fill("object"),
    );
    expect(read("¥1.500", "CNY")).toEqual(["1500", "1.5"]);
  });
});

describe("a typed amount", () => {
  const minor = (typed: string, currency: string) => {
    const amount = readAmount(typed, currency);
    return amount.is === "amount" ? amount.minor : amount.is;
  };

  test("is exact in minor units", () => {
    expect(
      ["2,50", "1,5", "１，２３４．５０", "3万", "−5", "0.29", "1.10", "335702889.96"].map((typed) =>
        minor(typed, "CNY"),
      ),
    ).toEqual([250, 150, 123_450, 3_000_000, -500, 29, 110, 33_570_288_996]);
    expect([minor("1,500", "JPY"), minor("1.2345", "CLF"), minor("1.2340", "KWD")]).toEqual([1_500, 12_345, 1_234]);
  });

  test("has no more decimals than its currency, but zeros", () => {
    expect(["1234.567", "0.001", "1.2345", "1.23456万"].map((typed) => minor(typed, "CNY"))).toEqual([
      "too-precise",
      "too-precise",
      "too-precise",
      1_234_560,
    ]);
    expect([minor("1.5", "JPY"), minor("1.50", "JPY"), minor("1.0", "JPY"), minor("0.1234", "KWD")]).toEqual([
      "too-precise",
      "too-precise",
      1,
      "too-precise",
    ]);
    expect(minor("0.500", "CNY")).toBe(50);
    expect(["1.234", "1.500"].map((typed) => minor(typed, "CNY"))).toEqual(["unclear", "unclear"]);
  });

  test("beyond exact integers is the nearest of them, on its own side of zero", () => {
    expect(["9".repeat(40), `-${"9".repeat(40)}`].map((typed) => minor(typed, "CNY"))).toEqual([
      Number.MAX_SAFE_INTEGER,
      -Number.MAX_SAFE_INTEGER,
    ]);
  });
});
