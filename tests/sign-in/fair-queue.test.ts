import { expect, test } from "vitest";
import { fairQueue } from "@/lib/server/limits/fair-queue";

/** Work that ends when it is told to, and notes that it began. */
function heldWork() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.push(() => resolve(name)));
  };
  const endOne = async () => {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, work, endOne };
}

test("callers take turns, however much one of them asks for", async () => {
  const { begun, work, endOne } = heldWork();
  const inTurn = fairQueue({ atOnce: 1, waitingOfOne: 10, waitingInAll: 20 });
  const asked = ["a1", "a2", "a3", "a4", "b1", "c1", "b2"].map((name) => inTurn(name[0] ?? "", work(name)));
  for (const _ of asked) await endOne();
  expect(await Promise.all(asked)).toEqual(["a1", "a2", "a3", "a4", "b1", "c1", "b2"]);
  expect(begun).toEqual(["a1", "a2", "b1", "c1", "a3", "b2", "a4"]);
});

test("what one caller has too much of is refused to that caller alone", async () => {
  const { work, endOne } = heldWork();
  const inTurn = fairQueue({ atOnce: 1, waitingOfOne: 2, waitingInAll: 20 });
  const kept = ["a1", "a2", "a3"].map((name) => inTurn("a", work(name)));
  await expect(inTurn("a", work("a4"))).rejects.toMatchObject({ code: "BUSY", retryAfter: 1 });
  const other = inTurn("b", work("b1"));
  for (let count = 0; count < 4; count++) await endOne();
  expect(await Promise.all([...kept, other])).toEqual(["a1", "a2", "a3", "b1"]);
});

test("where no place is left, whoever has most gives one to somebody who has less", async () => {
  const { work, endOne } = heldWork();
  const inTurn = fairQueue({ atOnce: 1, waitingOfOne: 10, waitingInAll: 4 });
  const first = ["a0", "a1", "a2", "a3", "a4"].map((name) => inTurn("a", work(name)));
  const settled = Promise.allSettled(first);
  const other = inTurn("b", work("b1"));
  await expect(inTurn("a", work("a5"))).rejects.toMatchObject({ code: "BUSY" });
  for (let count = 0; count < 6; count++) await endOne();
  expect(await other).toBe("b1");
  expect((await settled).map(({ status }) => status)).toEqual([...Array(4).fill("fulfilled"), "rejected"]);
});

test("work that fails gives its place back", async () => {
  const inTurn = fairQueue({ atOnce: 1, waitingOfOne: 1, waitingInAll: 1 });
  await expect(inTurn("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await inTurn("a", async () => "done")).toBe("done");
});
