import type { ErrorCode, FieldErrorCode } from "@/lib/contract/errors";

/** A refusal as the API words it: in the caller's language, with the error of each wrong field. */
export type ApiError = {
  code: ErrorCode;
  message: string;
  data: { fields: readonly { path: string; code: FieldErrorCode; message: string }[] };
};

/**
 * The API's refusal in a thrown value or a response body, or null where the server was not reached or answered
 * something else.
 */
export function apiErrorOf(source: unknown): ApiError | null {
  if (!isRecord(source) || !isErrorCode(source.code) || typeof source.message !== "string") return null;
  // Every refusal of the API has the list of wrong fields, even if it is empty; no other error does.
  if (!isRecord(source.data) || !Array.isArray(source.data.fields)) return null;
  return { code: source.code, message: source.message, data: { fields: source.data.fields.filter(isFieldError) } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/**
 * The codes are not listed here: every page would load the list, and a code that a newer server adds has its message
 * too.
 */
function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string";
}

function isFieldError(value: unknown): value is ApiError["data"]["fields"][number] {
  return isRecord(value) && typeof value.path === "string" && typeof value.message === "string";
}
