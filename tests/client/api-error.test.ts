import { describe, expect, test } from "vitest";
import { apiErrorOf } from "@/lib/client/api-error";

const refusal = {
  code: "INPUT_INVALID",
  message: "Some fields are wrong.",
  data: { fields: [{ path: "name", code: "required", message: "Something must stand here." }] },
};

describe("the API's refusal", () => {
  test("is read from whatever carries it, and nothing else of it is", () => {
    expect(apiErrorOf(refusal)).toEqual(refusal);
    expect(apiErrorOf(Object.assign(new Error(refusal.message), refusal))).toEqual(refusal);
    expect(apiErrorOf({ ...refusal, stack: "secret" })).toEqual(refusal);
  });

  test("is kept with a code this page does not know: a newer server has its words for it", () => {
    expect(apiErrorOf({ ...refusal, code: "NEW_CODE" })?.code).toBe("NEW_CODE");
  });

  test("loses fields that say nothing, and stays", () => {
    const fields = [null, 1, { path: "name" }, { message: "m" }, ...refusal.data.fields];
    expect(apiErrorOf({ ...refusal, data: { fields } })).toEqual(refusal);
  });

  test.each([
    null,
    undefined,
    "INPUT_INVALID",
    new Error("fetch failed"),
    { code: "INPUT_INVALID", message: "m" },
    { code: 422, message: "m", data: { fields: [] } },
    { code: "INPUT_INVALID", message: null, data: { fields: [] } },
    { code: "INPUT_INVALID", message: "m", data: null },
    { code: "INPUT_INVALID", message: "m", data: { fields: {} } },
    Object.assign(new Error("aborted"), { code: "ABORT_ERR" }),
  ])("is not seen in %j", (source) => {
    expect(apiErrorOf(source)).toBeNull();
  });
});
