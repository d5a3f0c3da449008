import type { ErrorCode, FieldErrorCode } from "@/lib/contract/errors";

/** A refusal as the API words it: in the caller's language, with what is wrong field by field. */
export type ApiError = {
  code: ErrorCode;
  message: string;
  data: { fields: readonly { path: string; code: FieldErrorCode; message: string }[] };
};

/**
 * The API's refusal behind whatever a call threw or a response carried, or null where the server was not reached
 * or answered something else.
 */
export function apiErrorOf(source: unknown): ApiError | null {
  if (!isRecord(source) || !isErrorCode(source.code) || typeof source.message !== "string") return null;
  // Every refusal of the API lists the wrong fields, if only none; nothing else that is thrown does.
  if (!isRecord(source.data) || !Array.isArray(source.data.fields)) return null;
  return { code: source.code, message: source.message, data: { fields: source.data.fields.filter(isFieldError) } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The codes are not listed here: every page would carry the list, and one that a newer server adds has its words, too. */
function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string";
}

function isFieldError(value: unknown): value is ApiError["data"]["fields"][number] {
  return isRecord(value) && typeof value.path === "string" && typeof value.message === "string";
}
