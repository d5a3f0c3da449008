import type { Locale } from "@/lib/domain/kinds";
import type { Caller } from "../identity";

/** What an operation knows beside its input. It may say that a create had already been done, and how long to wait. */
export type ApiContext = {
  readonly caller: Caller | null;
  readonly locale: Locale;
  readonly headers: Headers;
  replayed: boolean;
  retryAfter?: number;
};
