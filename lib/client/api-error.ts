import { type ErrorCode, errorStatus, type FieldErrorCode } from "@/lib/contract/errors";

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
  if (!isRecord(source) || typeof source.code !== "string" || typeof source.message !== "string") return null;
  if (!isErrorCode(source.code)) return null;
  const fields = isRecord(source.data) && Array.isArray(source.data.fields) ? source.data.fields : [];
  return { code: source.code, message: source.message, data: { fields: fields.filter(isFieldError) } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorStatus, code);
}

function isFieldError(value: unknown): value is ApiError["data"]["fields"][number] {
  return isRecord(value) && typeof value.path === "string" && typeof value.message === "string";
}
