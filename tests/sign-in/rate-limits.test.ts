import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRateLimits, type Limit, type RateLimits } from "@/lib/server/limits/rate-limits";

let limits: RateLimits;

beforeEach(() => {
  vi.useFakeTimers();
  limits = createRateLimits();
});

afterEach(() => vi.useRealTimers());

describe("a limit", () => {
  test.each([
    ["signIn", 20, 0.1],
    ["guess", 5, 1],
    ["account", 100, 60],
    ["signUp", 30, 120],
    ["badToken", 20, 3],
    ["calls", 600, 0.1],
    ["demoCalls", 120, 0.5],
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
    for (let second = 0; second < 60; second++) {
      letThrough += await passed(limits.badToken, "a", 3);
      vi.advanceTimersByTime(1_000);
    }
    expect(letThrough).toBeGreaterThanOrEqual(39);
    expect(letThrough).toBeLessThanOrEqual(40);
  });

  test("says how long to wait", async () => {
    await passed(limits.badToken, "a", 20);
    await expect(limits.badToken.take("a")).rejects.toMatchObject({ code: "RATE_LIMITED", status: 429, retryAfter: 3 });
    vi.advanceTimersByTime(3_000);
    await expect(limits.badToken.take("a")).resolves.toBeTypeOf("function");
  });

  test("does not count what is given back", async () => {
    for (let round = 0; round < 50; round++) await (await limits.signIn.take("a"))();
    expect(await passed(limits.signIn, "a", 40)).toBe(20);
  });
});

async function passed(limit: Limit, key: string, times: number): Promise<number> {
  const outcomes = await Promise.allSettled(Array.from({ length: times }, () => limit.take(key)));
  return outcomes.filter(({ status }) => status === "fulfilled").length;
}
