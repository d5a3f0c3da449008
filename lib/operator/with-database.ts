import { existsSync } from "node:fs";
import { closeDatabase } from "@/db/client";
import { databaseFile } from "@/db/location";
import { migrate } from "@/db/migrate";
import type { FieldError } from "@/lib/contract/errors";
import { translator } from "@/lib/i18n/translator";
import { readSettings } from "@/lib/server/env";
import { Refusal } from "@/lib/server/refusal";
import { ensureDataFolder } from "./data-folder";
import { OperatorError } from "./say";

/**
 * Runs some work for the person with this address, with the database open. A Refusal becomes an OperatorError in
 * words.
 */
export async function withDatabase(email: string, work: () => Promise<void>): Promise<void> {
  const settings = readSettings(process.env);
  try {
    ensureDataFolder(settings.data);
    // Only the server migrates an existing embedded database, because it may be running; a missing one is created
    // here.
    if (settings.databaseUrl !== null || !existsSync(databaseFile())) await migrate();
    await work();
  } catch (error) {
    throw error instanceof Refusal ? new OperatorError(sentence(error, email)) : error;
  } finally {
    await closeDatabase();
  }
}

function sentence({ code, fields }: Refusal, email: string): string {
  if (code === "EMAIL_TAKEN") return `${email} has an account already. Use "user reset-password" for a new password.`;
  if (code === "NOT_FOUND") return `Nobody has an account with the address ${email}.`;
  const say = translator("en", "errors");
  if (fields.length === 0) return say(`code.${code}`);
  return fields.map((field) => `${field.path}: ${fieldSentence(field)}`).join("\n");

  function fieldSentence({ code: fieldCode, limit }: FieldError): string {
    return say(`field.${fieldCode}`, { limit: limit ?? 0 });
  }
}
