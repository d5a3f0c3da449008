import { type ErrorCode, errorStatus, type FieldError } from "@/lib/contract/errors";

/**
 * The error with which the server refuses something: a code of the contract, never words. The edge turns it into a
 * status and a sentence. `fields` name what is wrong with the input, `retryAfter` is in whole seconds.
 */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldError[];
  readonly retryAfter: number | undefined;

  /**
   * Compares names: the server's bundles hold this class more than once, and each must recognise what another throws.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "Refusal";
  }

  constructor(code: ErrorCode, detail: { fields?: readonly FieldError[]; retryAfter?: number; cause?: unknown } = {}) {
    super(code, { cause: detail.cause });
    this.name = "Refusal";
    this.code = code;
    this.fields = detail.fields ?? [];
    this.retryAfter = detail.retryAfter;
  }

  get status(): number {
    return errorStatus[this.code];
  }
}
