import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedFields } from "@/components/forms/changed-fields";

const opened = { name: "A", amount: 100, rate: 7, tools: ["x"], about: null };

describe("the fields a user changed", () => {
  test("are those that differ from the record as it was opened", () => {
    expect(changedFields({ ...opened, name: "B", tools: ["x", "y"] }, opened, opened)).toEqual({
      name: "B",
      tools: ["x", "y"],
    });
  });

  test("leave out what was changed elsewhere and left alone here", () => {
    expect(changedFields(opened, opened, { ...opened, name: "elsewhere" })).toEqual({});
  });

  test("leave out what was changed to just what somebody else saved", () => {
    expect(changedFields({ ...opened, name: "B" }, opened, { ...opened, name: "B" })).toEqual({});
  });

  test("hold a text where it could not be read as a number", () => {
    expect(changedFields({ ...opened, amount: "a lot" }, opened, opened)).toEqual({ amount: "a lot" });
  });

  test("take along what belongs to a changed field, and only then", () => {
    const together = ["amount", "rate"];
    expect(changedFields({ ...opened, amount: 5 }, opened, opened, together)).toEqual({ amount: 5, rate: 7 });
    expect(changedFields({ ...opened, rate: 8 }, opened, opened, together)).toEqual({ rate: 8 });
    expect(changedFields({ ...opened, name: "B" }, opened, opened, together)).toEqual({ name: "B" });
  });

  test("make of the saved record what was typed, wherever nobody else wrote", () => {
    const row = fc.record({ name: fc.string(), note: fc.option(fc.string()), tags: fc.array(fc.string()) });
    fc.assert(
      fc.property(row, row, (saved, typed) => {
        expect({ ...saved, ...changedFields(typed, saved, saved) }).toEqual(typed);
      }),
    );
  });
});
