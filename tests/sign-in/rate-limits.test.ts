import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRateLimits, type Limit, type RateLimits } from "@/lib/server/rate-limits";

let limits: RateLimits;

beforeEach(() => {
  vi.useFakeTimers();
  limits = createRateLimits();
});

afterEach(() => vi.useRealTimers());

describe("a limit", () => {
  test.each([
    ["signIn", 10, 6],
    ["signUp", 30, 120],
    ["badToken", 20, 3],
    ["tokenCalls", 600, 0.1],
  ] as const)("%s lets %i through at once and then one every %s seconds", async (name, burst, seconds) => {
    expect(await passed(limits[name], "a", burst * 2)).toBe(burst);
    expect(await passed(limits[name], "b", burst * 2)).toBe(burst);
    vi.advanceTimersByTime(seconds * 1_000);
    expect(await passed(limits[name], "a", 5)).toBe(1);
    vi.advanceTimersByTime(burst * seconds * 1_000);
    expect(await passed(limits[name], "a", burst * 2)).toBe(burst);
  });

  test("never lets twice as much through at the edge of a minute", async () => {
    let letThrough = 0;
    for (let second = 0; second < 120; second++) {
      letThrough += await passed(limits.signIn, "a", 3);
      vi.advanceTimersByTime(1_000);
    }
    expect(letThrough).toBeGreaterThanOrEqual(29);
    expect(letThrough).toBeLessThanOrEqual(30);
  });

  test("says how long to wait", async () => {
    await passed(limits.signIn, "a", 10);
    await expect(limits.signIn.take("a")).rejects.toMatchObject({ code: "RATE_LIMITED", status: 429, retryAfter: 6 });
    vi.advanceTimersByTime(6_000);
    await expect(limits.signIn.take("a")).resolves.toBeTypeOf("function");
  });

  test("does not count what is given back", async () => {
    for (let round = 0; round < 50; round++) await (await limits.signIn.take("a"))();
    expect(await passed(limits.signIn, "a", 20)).toBe(10);
  });
});

describe("wrong passwords", () => {
  test("cost nothing five times, then a pause that doubles up to a minute", async () => {
    const waits: number[] = [];
    for (let round = 0; round < 13; round++) {
      await limits.wrongPassword.check("a");
      await limits.wrongPassword.failed("a");
      const wait = await limits.wrongPassword.check("a").then(
        () => 0,
        (refusal: { retryAfter: number }) => refusal.retryAfter,
      );
      waits.push(wait);
      vi.advanceTimersByTime(wait * 1_000);
    }
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    await expect(limits.wrongPassword.check("b")).resolves.toBeUndefined();
  });

  test("are forgotten once the right one came", async () => {
    for (let round = 0; round < 4; round++) await limits.wrongPassword.failed("a");
    await limits.wrongPassword.succeeded("a");
    for (let round = 0; round < 4; round++) await limits.wrongPassword.failed("a");
    await expect(limits.wrongPassword.check("a")).resolves.toBeUndefined();
  });
});

async function passed(limit: Limit, key: string, times: number): Promise<number> {
  const outcomes = await Promise.allSettled(Array.from({ length: times }, () => limit.take(key)));
  return outcomes.filter(({ status }) => status === "fulfilled").length;
}
