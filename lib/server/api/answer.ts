import { ORPCError } from "@orpc/client";
import { ValidationError } from "@orpc/contract";
import { type DatabaseProblemCode, databaseProblem } from "@/db/errors";
import { type ErrorCode, errorStatus, type FieldError } from "@/lib/contract/errors";
import { fieldErrors } from "@/lib/contract/field-errors";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { logFailure } from "../log";
import { Refusal } from "../refusal";

/** An error as the API answers it: `{code, status, message, data: {fields}}`, worded in the caller's language. */
export type ErrorBody = {
  code: ErrorCode;
  status: number;
  message: string;
  data: { fields: { path: string; code: string; message: string }[] };
};

/** Puts a refusal into words for a caller. */
export function errorBody(refusal: Refusal, locale: Locale): ErrorBody {
  const say = translator(locale, "errors");
  return {
    code: refusal.code,
    status: errorStatus[refusal.code],
    message: say(`code.${refusal.code}`),
    data: {
      fields: refusal.fields.map(({ path, code, limit }: FieldError) => ({
        path,
        code,
        message: say(`field.${code}`, { limit: limit ?? 0 }),
      })),
    },
  };
}

/**
 * Converts anything an operation threw into a refusal. An unforeseen error becomes INTERNAL: the log gets its cause,
 * the caller does not.
 */
export function refusalOf(error: unknown, input?: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof ORPCError && error.cause instanceof ValidationError && error.status === 400) {
    return new Refusal("INPUT_INVALID", { fields: fieldErrors(error.cause.issues, input) });
  }
  if (error instanceof ORPCError && error.status === 400) return new Refusal("JSON_INVALID");
  const problem = databaseProblem(error);
  const code = problem && codeOfProblem[problem.code];
  if (code) return new Refusal(code, { cause: error, retryAfter: code === "BUSY" ? 1 : undefined });
  logFailure("An operation failed", error);
  return new Refusal("INTERNAL", { cause: error });
}

const codeOfProblem: Partial<Record<DatabaseProblemCode, ErrorCode>> = {
  DATABASE_BUSY: "BUSY",
  DATABASE_UNAVAILABLE: "BUSY",
  DATABASE_FULL: "DATABASE_FULL",
};
