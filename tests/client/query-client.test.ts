import { type MutationKey, MutationObserver, QueryObserver } from "@tanstack/react-query";
import { afterEach, describe, expect, test, vi } from "vitest";
import { api } from "@/lib/client/api";
import { RefusedCall } from "@/lib/client/call";
import { createQueryClient } from "@/lib/client/query-client";
import type { ErrorCode } from "@/lib/contract/errors";

const refused = (code: ErrorCode) => new RefusedCall({ code, message: code, data: { fields: [] } });

afterEach(() => vi.useRealTimers());

/** A page that shows what these keys name: how often each has been asked for. */
function page(...keys: (readonly unknown[])[]) {
  const client = createQueryClient();
  const asked = keys.map(() => 0);
  keys.forEach((queryKey, at) => {
    const count = () => {
      asked[at] = (asked[at] ?? 0) + 1;
      return asked[at];
    };
    new QueryObserver(client, { queryKey, queryFn: count, initialData: 0 }).subscribe(() => {});
  });
  return { client, asked };
}

function write(
  { client }: ReturnType<typeof page>,
  mutationFn: (input: unknown) => Promise<unknown>,
  { mutationKey, input }: { mutationKey?: MutationKey; input?: unknown } = {},
) {
  return new MutationObserver(client, { mutationFn, ...(mutationKey ? { mutationKey } : {}) }).mutate(input);
}

describe("after a write", () => {
  test("whatever the page shows is asked for again", async () => {
    const shown = page(["a"], ["b"]);
    await write(shown, async () => 1);
    await vi.waitFor(() => expect(shown.asked).toEqual([1, 1]));
  });

  test("that was refused it is too: what was refused was not what the page showed", async () => {
    const shown = page(["a"]);
    await expect(write(shown, () => Promise.reject(refused("STALE")))).rejects.toThrow("STALE");
    await vi.waitFor(() => expect(shown.asked).toEqual([1]));
  });

  test("that overlaps another only the last to be answered asks", async () => {
    const shown = page(["a"]);
    const first = Promise.withResolvers<void>();
    const second = Promise.withResolvers<void>();
    const writes = [write(shown, () => first.promise), write(shown, () => second.promise)];
    second.resolve();
    await writes[1];
    expect(shown.asked).toEqual([0]);
    first.resolve();
    await writes[0];
    await vi.waitFor(() => expect(shown.asked).toEqual([1]));
  });

  test("that trashed a record all but the record itself is asked for", async () => {
    const input = { id: "1" };
    const { queryKey } = api.notes.read.queryOptions({ input });
    const shown = page(queryKey, api.notes.read.queryOptions({ input: { id: "2" } }).queryKey, ["list"]);
    await write(shown, async () => 1, { mutationKey: api.notes.trash.mutationOptions().mutationKey, input });
    await vi.waitFor(() => expect(shown.asked).toEqual([0, 1, 1]));
  });

  test("that could not trash it the record is asked for as well", async () => {
    const input = { id: "1" };
    const shown = page(api.notes.read.queryOptions({ input }).queryKey);
    const { mutationKey } = api.notes.trash.mutationOptions();
    await expect(write(shown, () => Promise.reject(refused("INTERNAL")), { mutationKey, input })).rejects.toThrow();
    await vi.waitFor(() => expect(shown.asked).toEqual([1]));
  });
});

/** How often something that always fails in this way is tried. */
async function attempts(failure: Error, kind: "query" | "write"): Promise<number> {
  vi.useFakeTimers();
  const shown = page();
  const fails = vi.fn(() => Promise.reject(failure));
  const tried =
    kind === "write"
      ? write(shown, fails)
      : shown.client.fetchQuery({
          queryKey: ["a"],
          queryFn: fails,
          retry: shown.client.getDefaultOptions().queries?.retry,
        });
  const ended = expect(tried).rejects.toBe(failure);
  await vi.runAllTimersAsync();
  await ended;
  return fails.mock.calls.length;
}

describe("what fails", () => {
  test.each([
    [refused("BUSY"), 3],
    [refused("STALE"), 1],
    [refused("INTERNAL"), 1],
    [new TypeError("fetch failed"), 1],
  ])("a write with %s is tried %i times", async (failure, times) => {
    expect(await attempts(failure, "write")).toBe(times);
  });

  test.each([
    [refused("BUSY"), 3],
    [refused("INTERNAL"), 3],
    [new TypeError("fetch failed"), 3],
    [refused("NOT_FOUND"), 1],
    [refused("SIGN_IN_NEEDED"), 1],
  ])("a reading with %s is tried %i times", async (failure, times) => {
    expect(await attempts(failure, "query")).toBe(times);
  });
});
