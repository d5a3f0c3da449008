import { hash } from "@node-rs/argon2";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashPassword, passwordError, verifyPassword } from "@/lib/server/auth/passwords";
import { leastProcessorMs, processorMs } from "../support/processor-time";

const known = ["wei.zhang@example.com", "Wei Zhang"];

describe("a new password", () => {
  test.each([
    ["short", "too-short"],
    ["十一个字十一个字十一个", "too-short"],

    ["with a nul \0 inside it", "not-text"],
    ["aaaaaaaaaaaa", "password-simple"],
    ["abcabcabcabcabc", "password-simple"],
    ["123456789012", "password-common"],
    ["qwertyuiop123456", "password-common"],
    ["1qaz2wsx3edc", "password-common"],
    ["我爱你我爱你我爱你我爱你", "password-simple"],
    ["Password1234", "password-common"],
    ["P@ssw0rd!2026", "password-common"],
    ["woaini1314520", "password-common"],
    ["iloveyou2026!!", "password-common"],
    ["wei.zhang@example.com", "password-personal"],
    ["Wei Zhang's Leap", "password-personal"],
  ])("%j is %s", (password, code) => {
    expect(passwordError(password, known)?.code).toBe(code);
  });

  test("longer than 256 characters is too long", () => {
    expect(passwordError("x y".repeat(86), known)).toEqual({ code: "too-long", limit: 256 });
  });

  test.each([
    "correct horse battery staple",
    "月亮走我也走，走到天明吧",
    "qjxkvwzpbmgh",
    "482915730264",
    "a strong passphrase",
    "𠮷野家の牛丼を毎日食べる",
  ])("%j is accepted", (password) => {
    expect(passwordError(password, known)).toBeNull();
  });

  test("is accepted when it is random, whatever it is made of", () => {
    const digit = fc.nat(9).map(String);
    const letter = fc.nat(25).map((at) => String.fromCharCode(97 + at));
    // Random digits may form dates and runs, so some refusals are right: of 6 000 draws of each, 1 of the letters and 121
    // of the digits. A rule against digits or letters would refuse all. Thirty of 300 where six are expected is no chance.
    for (const [unit, length] of [
      [letter, 12],
      [digit, 14],
    ] as const) {
      const drawn = fc.sample(fc.string({ unit: fc.noBias(unit), minLength: length, maxLength: length }), 300);
      expect(drawn.filter((password) => passwordError(password, known) !== null).length).toBeLessThan(30);
    }
  });

  test("costs little to judge at its longest", async () => {
    expect(await leastProcessorMs(() => passwordError("abcdefgh".repeat(32), known))).toBeLessThan(500);
  });
});

describe("a stored password", () => {
  test("matches however its accents were typed, and nothing else", async () => {
    const stored = await hashPassword("caf\u00e9 au lait, deux fois", "a");
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(stored, "cafe\u0301 au lait, deux fois", "a")).toEqual({
      matches: true,
      outdated: false,
    });
    expect((await verifyPassword(stored, "cafe au lait, deux fois", "a")).matches).toBe(false);
  });

  test("of nobody matches nothing", async () => {
    expect(await verifyPassword(null, "anything at all", "a")).toEqual({ matches: false, outdated: false });
  });

  test("made with weaker parameters is told to be outdated", async () => {
    const weak = await hash("an older password", { memoryCost: 8_192, timeCost: 1 });
    expect(await verifyPassword(weak, "an older password", "a")).toEqual({ matches: true, outdated: true });
  });

  test("takes as long to refuse for nobody as for somebody", async () => {
    const stored = await hashPassword("the right password, long", "a");
    const times = { somebody: [] as number[], nobody: [] as number[] };
    for (let round = 0; round < 20; round++) {
      times.somebody.push(await processorMs(() => verifyPassword(stored, "a wrong password", "a")));
      times.nobody.push(await processorMs(() => verifyPassword(null, "a wrong password", "a")));
    }
    const ratio = median(times.somebody) / median(times.nobody);
    expect(Math.abs(Math.log(ratio))).toBeLessThan(Math.log(1.3));
  });

  test("is checked two at a time, with ten of one network waiting; more are told to come back", async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => verifyPassword(null, "x", "a")));
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(8);
    expect(refused[0]?.reason).toMatchObject({ code: "BUSY", retryAfter: 1 });
    expect((await verifyPassword(null, "x", "a")).matches).toBe(false);
  });
});

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
