import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod/mini";
import type { TypedInput } from "@/components/forms/typed-input";
import type { caseFields, createCase } from "@/lib/contract/inputs/cases";
import { createInput, patchInput } from "@/lib/contract/record-inputs";

const outcomes = z.array(z.strictObject({ metric: z.string(), before: z.nullable(z.number()) }));
const fields = { name: z.string(), hours: z.nullable(z.number()), niche: z.string(), outcomes };
const create = createInput(fields, { hours: null, niche: "", outcomes: [] });
const patch = patchInput(fields);

type NewRecord = TypedInput<typeof create, "id">;

const whole: NewRecord = { name: "", hours: "a lot", niche: "", outcomes: [{ metric: "", before: "a lot" }] };

/** These are judged by the compiler: `npm run types` fails where one of them does not hold. */
describe("what a form reads", () => {
  test("holds every field, whether the contract lets it be left out or not", () => {
    const { niche: _forgotten, ...others } = whole;
    // @ts-expect-error A field that is forgotten does not compile.
    const incomplete: NewRecord = others;
    // @ts-expect-error Nor does it for the schema of a change, of which every field may be left out.
    const change: TypedInput<typeof patch, "id" | "version"> = others;
    expectTypeOf(incomplete).toEqualTypeOf<NewRecord>();
    expectTypeOf(change).toExtend<object>();
  });

  test("holds every field of a row within it", () => {
    // @ts-expect-error An outcome without its figure before does not compile.
    const incomplete: NewRecord = { ...whole, outcomes: [{ metric: "" }] };
    // @ts-expect-error Nor does one thing where there is a list of them.
    const single: NewRecord = { ...whole, outcomes: { metric: "", before: null } };
    expectTypeOf([incomplete, single]).toEqualTypeOf<NewRecord[]>();
  });

  test("names no field that the schema does not know", () => {
    // @ts-expect-error A field by another name would be refused.
    const more: NewRecord = { ...whole, nich: "" };
    expectTypeOf(more).toEqualTypeOf<NewRecord>();
  });

  test("may be anything that was typed: the schema says whether it will do", () => {
    expectTypeOf<NewRecord["hours"]>().toBeUnknown();
    expectTypeOf<NewRecord["outcomes"]>().toEqualTypeOf<
      readonly { readonly metric: unknown; readonly before: unknown }[] | undefined
    >();
  });

  test("holds each field of a case that its schema has, the niche among them", () => {
    expectTypeOf<keyof TypedInput<typeof createCase, "id">>().toEqualTypeOf<keyof typeof caseFields>();
    expectTypeOf<TypedInput<typeof createCase>>().toHaveProperty("niche");
  });
});
