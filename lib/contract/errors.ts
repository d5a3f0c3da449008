/** Every code the API can answer with, and its HTTP status. The words for people live in `lib/i18n/messages/errors.ts`. */
export const errorStatus = {
  JSON_INVALID: 400,
  SIGN_IN_NEEDED: 401,
  ORIGIN_REFUSED: 403,
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
  TYPE_UNSUPPORTED: 415,
  INPUT_INVALID: 422,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  BUSY: 503,
  DEMO_FULL: 503,
  DATABASE_FULL: 507,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** What can be wrong with one field of an input; each has its sentence in both languages. */
export const fieldErrorCodes = [
  "required",
  "unknown-field",
  "too-short",
  "too-long",
  "too-small",
  "too-large",
  "too-many",
  "not-text",
  "not-a-number",
  "not-a-whole-number",
  "not-a-quarter-hour",
  "not-a-date",
  "not-a-monday",
  "not-a-currency",
  "not-a-time-zone",
  "not-an-id",
  "not-an-address",
  "not-a-mail-address",
  "not-allowed",
  "not-found",
  "taken",
  "in-use",
  "rate-needed",
  "reason-needed",
  "before-start",
  "password-common",
  "password-personal",
  "password-simple",
  "wrong-type",
] as const;

export type FieldErrorCode = (typeof fieldErrorCodes)[number];

/** One wrong field: its dotted path (`outcomes.0.unit`), what is wrong, and the bound that was crossed where there is one. */
export type FieldError = { path: string; code: FieldErrorCode; limit?: number };
