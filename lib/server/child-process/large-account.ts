import type { ListParams } from "@/db/records";
import { errorStatus } from "@/lib/contract/errors";
import type { Day } from "@/lib/domain/day";
import type { Locale } from "@/lib/domain/kinds";
import type { Resource } from "@/lib/domain/resources";
import { type FairQueue, fairQueue } from "../limits/fair-queue";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { lineProcess } from "./line-process";

/** A question that needs all of an owner's records: the progress summary, the income, or a text search. */
export type Question = { owner: Owner } & (
  | { name: "progress-summary"; asOf: Day }
  | { name: "search"; q: string; locale: Locale }
  | { name: "own-mix"; today: Day }
  | { name: "own-months"; asOf: Day }
  | { name: "list"; resource: Resource; params: ListParams<Resource> }
);

/** The outcome of a question, as the child process returns it. */
export type Outcome = { answer: unknown } | { code: string; retryAfter?: number };

/**
 * Answers a question in this process or, for an owner with so many records that everybody else would notice, in a
 * child process. There owners take turns. Throws what the question throws, and BUSY when its owner asks too much at
 * once.
 */
export async function answered<T>(question: Question, here: () => Promise<T>): Promise<T> {
  if (!isLarge(question.owner) || process.env.LEAP_CHILD_PROCESS) return here();
  const outcome: Outcome = JSON.parse(await inTurn(question.owner.id, () => ask(JSON.stringify(question))));
  if ("code" in outcome) throw refusalOf(outcome);
  const answer: unknown = outcome.answer;
  return answer as T;
}

/**
 * Whether the account slows everybody else down: 12 000 payments took 63 ms to read and judge, 10 MB of notes 18 ms
 * to search.
 */
export function isLarge({ storedRecords, storedBytes }: Owner): boolean {
  return storedRecords > 12_000 || storedBytes > 10_000_000;
}

function refusalOf({ code, retryAfter }: { code: string; retryAfter?: number }): Refusal {
  const known = Object.keys(errorStatus).find((one): one is keyof typeof errorStatus => one === code);
  return new Refusal(known ?? "INTERNAL", { retryAfter });
}

const ask = lineProcess({
  file: "lib/server/child-process/answer-process.ts",
  flags: ["--max-old-space-size=512"],
  environment: { LEAP_CHILD_PROCESS: "on" },
  // The largest possible account takes a second.
  maxMs: 30_000,
  idleMs: 60_000,
});

// A page asks several questions at once.
globalThis.leapChildProcessQueue ??= fairQueue({ atOnce: 1, waitingOfOne: 8, waitingInAll: 40 });
const inTurn = globalThis.leapChildProcessQueue;

declare global {
  // On globalThis, because a server bundle may hold this module more than once and the queue belongs to the process.
  var leapChildProcessQueue: FairQueue | undefined;
}
