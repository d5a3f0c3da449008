import * as z from "zod/mini";
import { errorStatus } from "@/lib/contract/errors";
import { fieldErrorCodes } from "@/lib/contract/field-error-codes";
import type { ImportReport } from "@/lib/contract/transfer";
import { importReport } from "@/lib/contract/transfer";
import { isLarge } from "../child-process/large-account";
import { startProgram } from "../child-process/program";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { type ImportJob, importFile } from "./import-file";

/**
 * Imports a file of `size` bytes without blocking this process: a child process reads, checks and stores all but the
 * smallest files, and every file for a large account. Throws what `importFile` throws.
 */
export function importInChildProcess(job: ImportJob, size: number, owner: Owner): Promise<ImportReport> {
  return size <= smallFile && !isLarge(owner) ? importFile(job) : importInProcess(job);
}

/** Bytes. Some 560 records; they took 25 to 91 ms to import, while the child process would need a second to start. */
const smallFile = 200_000;

/** Megabytes of heap: twice what the largest file needs. Beyond it only the import fails, not the server. */
const heapLimit = 1_024;

/** The timeout; the largest file takes a quarter of it. */
const MAX_MS = 300_000;

async function importInProcess(job: ImportJob): Promise<ImportReport> {
  const flags = [`--max-old-space-size=${heapLimit}`];
  const child = startProgram("lib/server/transfer/import-process.ts", flags, { timeout: MAX_MS });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stdin.write(`${JSON.stringify(job)}\n`);
  const code = await new Promise<number | string>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode, signal) => resolve(exitCode ?? signal ?? "unknown"));
  });
  if (code !== 0) throw new Error(`The import's process ended with ${code}`);
  return outcomeOf(Buffer.concat(output).toString());
}

function outcomeOf(text: string): ImportReport {
  const outcome = outcomeForm.parse(JSON.parse(text));
  if ("report" in outcome) return outcome.report;
  throw new Refusal(outcome.code, { fields: outcome.fields, retryAfter: outcome.retryAfter });
}

const codes = Object.keys(errorStatus).filter((code): code is keyof typeof errorStatus => code in errorStatus);

const fieldError = z.object({ path: z.string(), code: z.enum(fieldErrorCodes), limit: z.optional(z.number()) });

const outcomeForm = z.union([
  z.object({ report: importReport }),
  z.object({ code: z.enum(codes), fields: z.array(fieldError), retryAfter: z.optional(z.number()) }),
]);
