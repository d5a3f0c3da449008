import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FlashMessage } from "@/lib/client/flash-message";

const note: FlashMessage = { did: "saved", change: null };

/** The modules as a page that was fully loaded has them: what was in memory is gone. */
async function loaded() {
  vi.resetModules();
  const { hasFlashMessage } = await import("@/lib/client/flash-message-storage");
  return { ...(await import("@/lib/client/flash-message")), hasFlashMessage };
}

function storageOf(values: Map<string, string>) {
  return {
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => values.set(name, value),
    removeItem: (name: string) => values.delete(name),
  };
}

let values: Map<string, string>;

beforeEach(() => {
  values = new Map();
  vi.stubGlobal("sessionStorage", storageOf(values));
});

afterEach(() => vi.unstubAllGlobals());

describe("a note for the next page", () => {
  test("is found there, a full load of it included, until it is dropped", async () => {
    (await loaded()).leaveFlashMessage(note);
    const next = await loaded();
    expect([next.hasFlashMessage(), next.flashMessageLeft(), next.flashMessageLeft()]).toEqual([true, note, note]);
    next.dropFlashMessage();
    expect([next.hasFlashMessage(), next.flashMessageLeft()]).toEqual([false, null]);
    expect((await loaded()).flashMessageLeft()).toBeNull();
  });

  test("is kept in memory where storage is full or switched off", async () => {
    const refuse = () => {
      throw new DOMException("no", "QuotaExceededError");
    };
    vi.stubGlobal("sessionStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    const page = await loaded();
    page.leaveFlashMessage(note);
    expect([page.hasFlashMessage(), page.flashMessageLeft()]).toEqual([false, note]);
    page.dropFlashMessage();
    expect(page.flashMessageLeft()).toBeNull();
  });

  test.each(["{", "1", "null", '{"did":"saved"}', "[]"])("is none where %j is stored", async (stored) => {
    const { place } = await import("@/lib/client/flash-message-storage");
    values.set(place, stored);
    expect((await loaded()).flashMessageLeft()).toBeNull();
  });
});
