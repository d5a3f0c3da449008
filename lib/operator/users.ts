import { existsSync } from "node:fs";
import { closeDatabase } from "@/db/client";
import { databaseFile } from "@/db/location";
import { migrate } from "@/db/migrate";
import type { FieldError } from "@/lib/contract/errors";
import { translator } from "@/lib/i18n/translator";
import { createAccount, resetPassword } from "@/lib/server/accounts";
import { readSettings } from "@/lib/server/env";
import { Refusal } from "@/lib/server/refusal";
import { newReadableSecret } from "@/lib/server/secrets";
import { createToken } from "@/lib/server/tokens";
import { ensureDataFolder } from "./data-folder";
import { askPassword } from "./prompt";
import { OperatorError } from "./say";

/** Opens an account and, where a scope is given, prints a personal token alone on the last line. Throws OperatorError. */
export async function addUser(input: { email: string; password?: string; scope?: "read" | "write" }): Promise<void> {
  await withDatabase(input.email, async () => {
    const password = await choosePassword(input.password);
    const { locale: language, timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const locale = language.startsWith("zh") ? "zh" : "en";
    const [name = ""] = input.email.split("@");
    const { id, email } = await createAccount({ email: input.email, password: password.text, name, locale, timeZone });
    console.log(`Opened an account for ${email}.`);
    if (password.isMade) console.log(`The password is ${password.text}`);
    if (!input.scope) return;
    const { token } = await createToken({ id }, { name: "Command line", scope: input.scope });
    console.log(`A token that may ${input.scope}, good for 90 days and shown only now:`);
    console.log(token);
  });
}

/** Sets a new password and ends every session and token of that person. Throws OperatorError. */
export async function resetUserPassword(input: { email: string; password?: string }): Promise<void> {
  await withDatabase(input.email, async () => {
    const password = await choosePassword(input.password);
    await resetPassword(input.email, password.text);
    console.log(`Set a new password for ${input.email} and ended all sessions and tokens.`);
    if (password.isMade) console.log(`The password is ${password.text}`);
  });
}

async function withDatabase(email: string, work: () => Promise<void>): Promise<void> {
  const settings = readSettings(process.env);
  try {
    ensureDataFolder(settings.data);
    // A database that is there is migrated by the server alone, which may be running; one that is not is made.
    if (settings.databaseUrl !== null || !existsSync(databaseFile())) await migrate();
    await work();
  } catch (error) {
    throw error instanceof Refusal ? new OperatorError(sentence(error, email)) : error;
  } finally {
    await closeDatabase();
  }
}

async function choosePassword(given: string | undefined): Promise<{ text: string; isMade: boolean }> {
  const text = given ?? (await askPassword());
  return text ? { text, isMade: false } : { text: newReadableSecret(), isMade: true };
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
