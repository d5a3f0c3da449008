import type { ErrorCode, FieldError } from "@/lib/contract/errors";
import { maxFieldErrors } from "@/lib/contract/field-errors";
import { Refusal } from "../refusal";

/** Collects what is wrong with a file, and refuses it with `code` once enough is known. */
export class ImportErrors {
  readonly #fields: FieldError[] = [];
  readonly #code: ErrorCode;

  constructor(code: ErrorCode = "INPUT_INVALID") {
    this.#code = code;
  }

  /** Notes wrong fields below `path`, which they name as it is where theirs is empty. Throws when there are enough. */
  add(path: string, errors: readonly FieldError[]): void {
    for (const error of errors) {
      this.#fields.push({ ...error, path: [path, error.path].filter(Boolean).join(".") });
      if (this.#fields.length === maxFieldErrors) this.refuse();
    }
  }

  /** Throws where anything is wrong. */
  refuse(): void {
    if (this.#fields.length > 0) throw new Refusal(this.#code, { fields: this.#fields });
  }
}
