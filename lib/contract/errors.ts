import type { fieldErrorCodes } from "./field-error-codes";

/** Every code the API can answer with, and its HTTP status. The words for people live in `lib/i18n/messages/errors.ts`. */
export const errorStatus = {
  JSON_INVALID: 400,
  SIGN_IN_NEEDED: 401,
  ORIGIN_REFUSED: 403,
  QUOTA: 403,
  READ_ONLY_TOKEN: 403,
  SESSION_NEEDED: 403,
  SIGN_UPS_CLOSED: 403,
  DEMO_CLOSED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  EMAIL_TAKEN: 409,
  ID_TAKEN: 409,
  STALE: 409,
  STALE_STAGE: 409,
  TOO_LARGE: 413,
  ADDRESS_TOO_LONG: 414,
  TYPE_UNSUPPORTED: 415,
  INPUT_INVALID: 422,
  EXPORT_UNKNOWN: 422,
  EXPORT_NEWER: 422,
  RATE_LIMITED: 429,
  HEADERS_TOO_LARGE: 431,
  INTERNAL: 500,
  BUSY: 503,
  DEMO_FULL: 503,
  DATABASE_FULL: 507,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** One kind of error in a field. */
export type FieldErrorCode = (typeof fieldErrorCodes)[number];

/**
 * One wrong field: its dotted path (`outcomes.0.unit`), the kind of error, and the limit that was crossed where there
 * is one.
 */
export type FieldError = { path: string; code: FieldErrorCode; limit?: number };
