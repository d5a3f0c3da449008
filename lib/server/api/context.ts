import type { Locale } from "@/lib/domain/kinds";
import type { Caller } from "../auth/identity";
import type { ReceivedFile } from "../transfer/receive-file";

/**
 * What an operation knows besides its input. It can report that a create was a repeat (`replayed`) and the file name
 * under which a browser saves the answer (`saveAs`).
 */
export type ApiContext = {
  readonly caller: Caller | null;
  readonly locale: Locale;
  readonly headers: Headers;
  /** The received file of an operation that takes one. */
  readonly file: ReceivedFile | null;
  replayed: boolean;
  saveAs?: string;
};
