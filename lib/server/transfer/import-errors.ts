import type { ErrorCode, FieldError } from "@/lib/contract/errors";
import { maxFieldErrors } from "@/lib/contract/field-errors";
import { Refusal } from "../refusal";

/** Collects the errors of a file, and refuses the file with `code` when there are enough. */
export class ImportErrors {
  readonly #fields: FieldError[] = [];
  readonly #code: ErrorCode;

  constructor(code: ErrorCode = "INPUT_INVALID") {
    this.#code = code;
  }

  /**
   * Adds wrong fields below `path`; an error with an empty path names `path` itself. Throws when there are enough.
   */
  add(path: string, errors: readonly FieldError[]): void {
    for (const error of errors) {
      this.#fields.push({ ...error, path: [path, error.path].filter(Boolean).join(".") });
      if (this.#fields.length === maxFieldErrors) this.refuse();
    }
  }

  /** Throws if there are any errors. */
  refuse(): void {
    if (this.#fields.length > 0) throw new Refusal(this.#code, { fields: this.#fields });
  }
}
