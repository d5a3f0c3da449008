import type { Locale } from "@/lib/domain/kinds";
import type { Caller } from "../auth/identity";
import type { ReceivedFile } from "../transfer/receive-file";

/**
 * What an operation knows beside its input. It may say that a create had already been done, and under which name a
 * browser is to save the answer.
 */
export type ApiContext = {
  readonly caller: Caller | null;
  readonly locale: Locale;
  readonly headers: Headers;
  /** The body of an operation that takes a file. */
  readonly file: ReceivedFile | null;
  replayed: boolean;
  saveAs?: string;
};
