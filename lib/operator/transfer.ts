import { existsSync, statSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { database } from "@/db/client";
import { query } from "@/db/transaction";
import { userByEmail } from "@/db/users";
import type { ImportReport } from "@/lib/contract/transfer";
import { maxBytes } from "@/lib/contract/transfer";
import { resources } from "@/lib/domain/resources";
import { canonicalEmail } from "@/lib/server/auth/emails";
import { Refusal } from "@/lib/server/refusal";
import { exportText } from "@/lib/server/transfer/export-text";
import { importFile } from "@/lib/server/transfer/import-file";
import { OperatorError } from "./say";
import { withDatabase } from "./with-database";

/** Writes all of a person's records to a new file that only this user can read. Throws OperatorError. */
export async function exportAccount({ email, file }: { email: string; file: string }): Promise<void> {
  await withDatabase(email, async () => {
    const user = await accountOf(email);
    refuseToOverwrite(file);
    const draft = `${file}.${process.pid}.part`;
    try {
      await writeText(draft, exportText(database(), user.id));
      refuseToOverwrite(file);
      await rename(draft, file);
    } catch (error) {
      await rm(draft, { force: true });
      throw explained(error, `${file} cannot be written`);
    }
    console.log(`Wrote everything ${user.email} keeps to ${file} (${(statSync(file).size / 1e6).toFixed(1)} MB).`);
  });
}

/** Imports an export into a person's account, or only reports what that would do. Throws OperatorError. */
export async function importAccount(input: { email: string; file: string; dryRun: boolean }): Promise<void> {
  const { email, file, dryRun } = input;
  await withDatabase(email, async () => {
    const user = await accountOf(email);
    let report: ImportReport;
    try {
      if (statSync(file).size > maxBytes) throw new Refusal("TOO_LARGE");
      report = await importFile({ path: file, userId: user.id, dryRun });
    } catch (error) {
      throw explained(error, `${file} cannot be read`);
    }
    for (const line of linesOf(report, user.email)) console.log(line);
  });
}

async function accountOf(email: string): Promise<{ id: string; email: string }> {
  const address = canonicalEmail(email);
  const [user] = address === null ? [] : await query((db) => userByEmail(db, { email: address }));
  if (!user) throw new Refusal("NOT_FOUND");
  return user;
}

function refuseToOverwrite(file: string): void {
  if (existsSync(file)) throw new OperatorError(`${file} is there already and is not overwritten. Name another file.`);
}

async function writeText(path: string, text: AsyncIterable<string>): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    for await (const piece of text) await file.write(piece);
    // The file must be complete under its name even if the power fails now.
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Turns an error of the file system into a sentence; other errors stay as they are. */
function explained(error: unknown, what: string): unknown {
  const isFromDisk = error instanceof Error && "syscall" in error && "code" in error;
  return isFromDisk ? new OperatorError(`${what}: ${error.message}.`) : error;
}

function linesOf(
  { dryRun, from, exportedAt, records, profile, waiting, newIds }: ImportReport,
  into: string,
): string[] {
  const touched = resources.filter((resource) => Object.values(records[resource]).some((count) => count > 0));
  return [
    `The export ${from.email} made at ${exportedAt}, into the account of ${into}:`,
    ...touched.map((resource) => {
      const { added, changed, kept, same } = records[resource];
      return `  ${resource}: ${added} added, ${changed} changed, ${kept} kept because they are newer here, ${same} the same`;
    }),
    ...(newIds > 0
      ? [`  copies with new ids: ${newIds}, because those records belong to another account on this server`]
      : []),
    `  profile: ${profile.length === 0 ? "unchanged" : profile.join(", ")}`,
    ...waiting.map((id) => `  path ${id} is paused, because another one is active here`),
    dryRun ? "Nothing was changed: this was a dry run." : "Done.",
  ];
}
