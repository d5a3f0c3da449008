import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { MovedNote } from "@/lib/client/moved-note";

const note: MovedNote = { did: "saved", moved: null };

/** The modules as a page that was fully loaded has them: what was in memory is gone. */
async function loaded() {
  vi.resetModules();
  const { isNoteLeft } = await import("@/lib/client/moved-note-place");
  return { ...(await import("@/lib/client/moved-note")), isNoteLeft };
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
    (await loaded()).leaveNote(note);
    const next = await loaded();
    expect([next.isNoteLeft(), next.noteLeft(), next.noteLeft()]).toEqual([true, note, note]);
    next.dropNote();
    expect([next.isNoteLeft(), next.noteLeft()]).toEqual([false, null]);
    expect((await loaded()).noteLeft()).toBeNull();
  });

  test("is kept in memory where storage is full or switched off", async () => {
    const refuse = () => {
      throw new DOMException("no", "QuotaExceededError");
    };
    vi.stubGlobal("sessionStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    const page = await loaded();
    page.leaveNote(note);
    expect([page.isNoteLeft(), page.noteLeft()]).toEqual([false, note]);
    page.dropNote();
    expect(page.noteLeft()).toBeNull();
  });

  test.each(["{", "1", "null", '{"did":"saved"}', "[]"])("is none where %j is stored", async (stored) => {
    const { place } = await import("@/lib/client/moved-note-place");
    values.set(place, stored);
    expect((await loaded()).noteLeft()).toBeNull();
  });
});
