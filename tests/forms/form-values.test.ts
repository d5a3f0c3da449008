import { describe, expect, test } from "vitest";
import { FormReader } from "@/components/forms/form-reader";
import { filled } from "./filled";

describe("the reader of a form", () => {
  test("gives a text as it was typed, and none for a field that is not there", () => {
    const typed = filled({ name: "  茶 Tea " });
    expect([typed.text("name"), typed.text("other")]).toEqual(["  茶 Tea ", ""]);
  });

  test("gives null for a choice or a date that was not made", () => {
    const typed = filled({ blank: "", spaces: "  ", on: "2026-01-05" });
    expect(["blank", "spaces", "absent", "on"].map((name) => typed.choice(name))).toEqual([
      null,
      null,
      null,
      "2026-01-05",
    ]);
  });

  test("tells a ticked box by its being sent", () => {
    const typed = filled({ recurring: "on" });
    expect([typed.ticked("recurring"), typed.ticked("refund")]).toEqual([true, false]);
  });

  test("divides entries by the commas of both languages and by lines, and drops blank ones", () => {
    const typed = filled({ tools: "Claude， ChatGPT、n8n;\n\n  Dify ；, " });
    expect(typed.entries("tools")).toEqual(["Claude", "ChatGPT", "n8n", "Dify"]);
  });

  test("takes a file for no text", () => {
    const data = new FormData();
    data.append("name", new Blob(["x"]), "x.txt");
    expect(new FormReader(data).text("name")).toBe("");
  });
});
