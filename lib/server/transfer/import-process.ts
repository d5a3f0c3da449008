import { createInterface } from "node:readline";
import { closeDatabase } from "@/db/client";
import { refusalOf } from "../api/answer";
import { type ImportJob, importFile } from "./import-file";

/**
 * The child process of one import: a job arrives as a line of JSON, its outcome leaves as another. The parent keeps
 * the input open; when it closes, nobody is waiting any more, and uncommitted work is dropped with the process.
 */
async function main(): Promise<void> {
  const lines = createInterface({ input: process.stdin });
  const line = await new Promise<string>((resolve) => lines.once("line", resolve));
  lines.once("close", () => process.exit(1));
  const outcome = await attempt(JSON.parse(line));
  await closeDatabase();
  process.stdout.write(JSON.stringify(outcome), () => process.exit(0));
}

async function attempt(job: ImportJob): Promise<object> {
  try {
    return { report: await importFile(job) };
  } catch (error) {
    const { code, fields, retryAfter } = refusalOf(error);
    return { code, fields, retryAfter };
  }
}

void main();
