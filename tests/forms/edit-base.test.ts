import { describe, expect, test } from "vitest";
import { savedElsewhere, startFrom, takeUp } from "@/components/forms/edit-base";

const row = (version: number, name: string, note = "") => ({ version, name, note });
const shown = ({ name, note }: { name: string; note: string }) => ({ name, note });

describe("an edit", () => {
  test("goes on from the record it was opened with, although a newer one arrives", () => {
    const edit = startFrom(row(1, "A"));
    expect(takeUp(edit, row(2, "B"))).toBe(edit);
    expect(savedElsewhere(edit, shown, "name")).toBeUndefined();
  });

  test("that was refused waits for the newer record, then replaces it knowingly", () => {
    const refused = { ...startFrom(row(1, "A")), awaited: true };
    expect(takeUp(refused, row(1, "A"))).toBe(refused);
    // A cache may still hold what was there before the form's own save.
    const saved = { ...startFrom(row(2, "mine")), awaited: true };
    expect(takeUp(saved, row(1, "A"))).toBe(saved);
    const next = takeUp(refused, row(2, "B"));
    expect(next.base.version).toBe(2);
    // What the user changed is still told apart by what they were shown.
    expect(next.opened).toEqual(row(1, "A"));
    expect(takeUp(next, row(3, "C"))).toBe(next);
  });

  test("that is refused again says what was changed since the first refusal", () => {
    const once = takeUp({ ...startFrom(row(1, "A", "x")), awaited: true }, row(2, "B", "x"));
    const twice = takeUp({ ...once, awaited: true }, row(3, "B", "y"));
    expect(twice.base.version).toBe(3);
    expect([savedElsewhere(twice, shown, "name"), savedElsewhere(twice, shown, "note")]).toEqual([undefined, "y"]);
  });

  test("says what is saved now beside the fields that were changed elsewhere, an emptied one included", () => {
    const next = takeUp({ ...startFrom(row(1, "A", "x")), awaited: true }, row(2, "A", ""));
    expect(savedElsewhere(next, shown, "name")).toBeUndefined();
    expect(savedElsewhere(next, shown, "note")).toBe("");
    expect(savedElsewhere(next, shown, "no such field")).toBeUndefined();
  });

  test("begins anew with what it saved itself", () => {
    const saved = startFrom(row(4, "mine"));
    expect(saved).toEqual({ opened: row(4, "mine"), base: row(4, "mine"), before: null, awaited: false });
  });
});
