import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressReader, MAX_SEARCH } from "@/lib/catalog/explore/address-reader";
import { bothLanguages, nearest, search } from "@/lib/catalog/explore/search";
import { roles } from "@/lib/catalog/roles";
import type { Role } from "@/lib/catalog/types";

const searchable = (role: Role) => ({
  names: [...bothLanguages(role.name), ...role.aliases],
  texts: bothLanguages(role.duties, ...role.skills),
});
const found = (typed: string) => search(roles, typed, searchable).map(({ id }) => id);

describe("a search", () => {
  test("finds an entry in either language, whatever the case and the width of the letters", () => {
    for (const typed of ["提示工程师", "prompt engineer", "PROMPT  Engineer", "ｐｒｏｍｐｔ engineer"])
      expect(found(typed)[0], typed).toBe("prompt-engineer");
  });

  test("finds every entry by each of its own names, among the first of those that carry it", () => {
    for (const role of roles)
      for (const name of bothLanguages(role.name)) expect(found(name).slice(0, 3), name).toContain(role.id);
  });

  test("understands Chinese words written as one", () => {
    expect(found("算法工程师深度学习")).toContain("deep-learning-algorithm-engineer");
  });

  test("shows everything where nothing was typed, and never grows with a further word", () => {
    expect(found("  ")).toHaveLength(roles.length);
    fc.assert(
      fc.property(fc.constantFrom("AI", "数据", "design", "模型", "sales"), fc.string(), (word, more) => {
        expect(found(`${word} ${more}`).length).toBeLessThanOrEqual(found(word).length);
      }),
    );
  });

  test("answers calmly whatever is typed", () => {
    for (const typed of ["x".repeat(10_000), "字".repeat(10_000), "?!*[](){}\\^$|", "مهندس ذكاء", "\ud800", "a\0b"])
      expect(found(typed), typed.slice(0, 20)).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 500 }), (typed) => Array.isArray(found(typed))));
  });
});

describe("a name that is nearly right", () => {
  const near = (asked: string) => nearest(roles, asked).map(({ id }) => id);

  test("leads to the entry it is like, by id or name, in either language", () => {
    for (const asked of ["promt-engineer", "Prompt_Engineer", "prompt-enginer", "提示工程"])
      expect(near(asked)[0], asked).toBe("prompt-engineer");
  });

  test("with one letter missing still leads to the entry, for every entry", () => {
    for (const { id } of roles)
      fc.assert(
        fc.property(fc.nat(id.length - 1), (at) => near(id.slice(0, at) + id.slice(at + 1)).includes(id)),
        { numRuns: 10 },
      );
  });

  test("leads nowhere where nothing is like it", () => {
    for (const asked of ["", "x", "qqqqqq", "مهندس", "%", "z".repeat(10_000)]) expect(near(asked), asked).toEqual([]);
  });
});

describe("an address", () => {
  test("gives the known values, and collects the others by name", () => {
    const address = addressReader({
      layer: ["tool-use", "x", "tool-use", "x"],
      barrier: "wrong",
      utm: "mail",
      empty: "",
    });
    expect(address.some("layer", ["tool-use", "system-building"])).toEqual(["tool-use"]);
    expect(address.one("barrier", ["low", "high"])).toBeNull();
    expect(address.one("empty", ["low"])).toBeNull();
    expect(address.ignored).toEqual([
      { name: "layer", value: "x" },
      { name: "barrier", value: "wrong" },
    ]);
  });

  test("gives numbers within bounds alone", () => {
    const of = (rate: string) => addressReader({ rate }).amount("rate", { min: 0.01, max: 100 });
    expect(["7.2", "7,2", " 7 ", "７"].map(of)).toEqual([7.2, 7.2, 7, 7]);
    const least = (typed: string) => addressReader({ least: typed }).amount("least", { min: 0, max: 1e9 });
    expect(["500,000", "1,000,000", "60万", "500k", "1 000"].map(least)).toEqual([5e5, 1e6, 6e5, 5e5, 1e3]);
    expect(["0", "-1", "1e3", "Infinity", "NaN", "0x10", "1,2,3", "9".repeat(400)].map(of)).toEqual(
      Array(8).fill(null),
    );
    const address = addressReader({ rate: "7.245", least: "-5", most: "9".repeat(40), hours: "many" });
    for (const name of ["rate", "least", "most", "hours"])
      expect(address.amount(name, { min: 0, max: 1e9 })).toBeNull();
    expect(address.ignored).toEqual([
      { name: "rate", value: "7.245", problem: { is: "unclear", readings: ["7245", "7.245"], currency: null } },
      { name: "least", value: "-5", problem: { is: "too-small" } },
      { name: "most", value: "9".repeat(40), problem: { is: "too-large" } },
      { name: "hours", value: "many", problem: { is: "none" } },
    ]);
  });

  test("gives texts that can be printed: whole characters, none of them for control", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
        const address = addressReader({ q: typed, layer: typed });
        address.one("layer", ["tool-use"]);
        for (const text of [address.text("q").text, ...address.ignored.map(({ value }) => value)]) {
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(/[^\P{Cc}\n]/u);
        }
      }),
    );
    expect(addressReader({ q: "a\0b\ud800" }).text("q").text).toBe("a b\ufffd");
  });

  test("cuts a text between characters, and says so", () => {
    const { text, cut } = addressReader({ q: "🪜".repeat(10_000) }).text("q");
    expect(cut).toBe(true);
    expect(text).toBe("🪜".repeat(MAX_SEARCH));
  });
});
