import type { FieldError, FieldErrorCode } from "./errors";
import { fieldErrorCodes } from "./field-error-codes";

/** The part of a schema issue this module reads; both zod and Standard Schema issues have it. */
export type SchemaIssue = {
  readonly message: string;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
  readonly code?: string | undefined;
  readonly origin?: string | undefined;
  readonly expected?: string | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  /** For a union: the issues of each of its options. */
  readonly errors?: ReadonlyArray<readonly SchemaIssue[]> | undefined;
};

/**
 * Converts the issues a schema found in `input` into field errors, alike in the browser and on the server: twenty at
 * most, whatever was sent. A missing or empty field is `required`; an unknown field has its own path.
 */
export function fieldErrors(issues: readonly SchemaIssue[], input: unknown): FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const error of eachError(issues, input)) {
    // One sentence per field: the first issue stands in the way of the others.
    if (!errors.has(error.path)) errors.set(error.path, error);
    if (errors.size === maxFieldErrors) break;
  }
  return [...errors.values()];
}

/** Twenty wrong fields show the problem; more would only hide it. */
export const maxFieldErrors = 20;

function* eachError(issues: readonly SchemaIssue[], input: unknown): Generator<FieldError> {
  for (const issue of issues) {
    for (const one of relevantIssues(issue)) {
      const path = stepsOf(one);
      if (one.code !== "unrecognized_keys") yield { path: pathOf(path), ...judge(one, valueAt(input, path)) };
      else for (const key of one.keys ?? []) yield { path: pathOf([...path, key]), code: "unknown-field" };
    }
  }
}

/**
 * Names of our own fields are short; a longer one comes from the sender, and this much of it is enough to recognise
 * it.
 */
const MAX_STEP_LENGTH = 60;

function pathOf(steps: readonly PropertyKey[]): string {
  return steps
    .map(String)
    .map((step) => (step.length > MAX_STEP_LENGTH ? `${step.slice(0, MAX_STEP_LENGTH)}…` : step))
    .join(".");
}

/** The issues of a value in a union, reduced to the option of the value's own type. */
function* relevantIssues(issue: SchemaIssue): Generator<SchemaIssue> {
  const [first = [], ...others] = issue.errors ?? [];
  if (first.length === 0) return yield issue;
  const ofItsType = [first, ...others].find((wrong) => wrong.every(({ path = [] }) => path.length > 0));
  for (const wrong of ofItsType ?? first) {
    for (const one of relevantIssues(wrong)) yield { ...one, path: [...stepsOf(issue), ...stepsOf(one)] };
  }
}

function stepsOf({ path = [] }: SchemaIssue): PropertyKey[] {
  return path.map((step) => (typeof step === "object" ? step.key : step));
}

function judge(issue: SchemaIssue, value: unknown): { code: FieldErrorCode; limit?: number } {
  const known = fieldErrorCodes.find((code) => code === issue.message);
  if (known) return { code: known };
  if (value === undefined || value === null || value === "") return { code: "required" };
  const counted = issue.origin === "array" || issue.origin === "string";
  switch (issue.code) {
    case "too_small":
      return { code: counted ? "too-short" : "too-small", limit: Number(issue.minimum) };
    case "too_big":
      if (issue.origin === "array") return { code: "too-many", limit: Number(issue.maximum) };
      return { code: counted ? "too-long" : "too-large", limit: Number(issue.maximum) };
    case "invalid_value":
      return { code: "not-allowed" };
    case "invalid_type":
      if (issue.expected === "string") return { code: "not-text" };
      if (issue.expected === "int") return { code: "not-a-whole-number" };
      if (issue.expected === "number") return { code: "not-a-number" };
      return { code: "wrong-type" };
    default:
      return { code: "wrong-type" };
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
