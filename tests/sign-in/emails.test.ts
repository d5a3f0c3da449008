import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalEmail } from "@/lib/server/auth/emails";
import { leastProcessorMs } from "../support/processor-time";

const hostile = [
  "",
  " ",
  "plain",
  "@example.com",
  "a@",
  "a@b",
  "a@@example.com",
  "a@b@example.com",
  '"e@attacker.com"@victim.com',
  '"quoted"@example.com',
  "e@attacker.com,e@victim.com",
  "e@attacker.com;victim.com",
  "Name <e@attacker.com>",
  "<e@attacker.com>",
  "victim\uff20example.com",
  "victim\uff20attacker.com@example.com",
  "victim@attacker.com\uff20example.com",
  "victim\ufe6bexample.com",
  "a@example.com\r\nBcc: b@attacker.com",
  "a\r\n@example.com",
  "a\0@example.com",
  "a@exam\0ple.com",
  "a\t@example.com",
  "a b@example.com",
  "a@exam ple.com",
  ".a@example.com",
  "a.@example.com",
  "a..b@example.com",
  "a@example.com.",
  "a@.example.com",
  "a@example..com",
  "a@-example.com",
  "a@example-.com",
  "a@[127.0.0.1]",
  "a@127.0.0.1",
  "a@0x7f.1",
  "a@example.123",
  "a@exa%6dple.com",
  "a@example.com/path",
  "a@example.com?x",
  "a@example.com#x",
  "a@example.com:25",
  "a@user:pw@example.com",
  "a\\@example.com",
  "a@example\\.com",
  "(comment)a@example.com",
  "a@(comment)example.com",
  "a@exam_ple.com",
  "a@xn--.com",
  "张三@example.com",
  "a\u200b@example.com",
  "a@exam\u200bple.com",
  "a\u202e@example.com",
  "\ud800@example.com",
  "a@\ud800.com",
  `${"a".repeat(65)}@example.com`,
  `a@${"b".repeat(64)}.com`,
  `${"a".repeat(64)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.example.com`,
  "a\u3002b@example\u3002com",
];

describe("a mail address", () => {
  test.each([
    ["Wei.Zhang@Example.COM", "wei.zhang@example.com"],
    ["  wei@example.com\n", "wei@example.com"],
    ["ｗｅｉ@ｅｘａｍｐｌｅ.com", "wei@example.com"],
    ["wei+leap@mail.example.co.uk", "wei+leap@mail.example.co.uk"],
    ["\u212a@example.com", "k@example.com"],
    ["wei@例子.广告", "wei@xn--fsqu00a.xn--4rr70v"],
    ["wei@BÜCHER.example", "wei@xn--bcher-kva.example"],
    ["o'brien@example.com", "o'brien@example.com"],
  ])("%j is kept as %s", (typed, kept) => {
    expect(canonicalEmail(typed)).toBe(kept);
  });

  test.each(hostile)("%j is refused", (typed) => {
    expect(canonicalEmail(typed)).toBeNull();
  });

  test("of any length is looked at quickly", async () => {
    const long = ["a".repeat(1_000_000), `a@${"b.".repeat(500_000)}com`, `${"a.".repeat(500_000)}@b.com`];
    for (const one of long) expect(canonicalEmail(one)).toBeNull();
    expect(await leastProcessorMs(() => long.map(canonicalEmail))).toBeLessThan(50);
  });

  test("keeps its form when it is canonical, and is plain ASCII with one @", () => {
    const part = fc.string({ unit: "binary", maxLength: 30 });
    const nearly = fc.tuple(
      fc.emailAddress(),
      fc.nat(),
      fc.constantFrom("ａ", "＠", "@", '"', ",", "\0", " ", "é", ".", "-"),
    );
    const broken = nearly.map(([address, at, char]) => {
      const here = at % (address.length + 1);
      return address.slice(0, here) + char + address.slice(here);
    });
    const typed = fc.oneof(
      fc.emailAddress(),
      broken,
      fc.tuple(part, part).map(([a, b]) => `${a}@${b}.com`),
      part,
    );
    fc.assert(
      fc.property(typed, (text) => {
        const kept = canonicalEmail(text);
        if (kept === null) return;
        expect(canonicalEmail(kept)).toBe(kept);
        expect(canonicalEmail(text.toUpperCase().normalize("NFKC"))).toBe(kept);
        expect(kept).toMatch(/^[!-?A-~]+@[a-z0-9.-]+$/);
        expect(kept.length).toBeLessThanOrEqual(254);
      }),
      { numRuns: 10_000 },
    );
  });
});
