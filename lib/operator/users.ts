import { createAccount, resetPassword } from "@/lib/server/auth/accounts";
import { newReadableSecret } from "@/lib/server/auth/secrets";
import { createToken } from "@/lib/server/auth/tokens";
import { askPassword } from "./prompt";
import { withDatabase } from "./with-database";

/**
 * Creates an account and, where a scope is given, prints a personal token alone on the last line. Throws
 * OperatorError.
 */
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
    const { token } = await createToken({ id, demoUntil: null }, { name: "Command line", scope: input.scope });
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

async function choosePassword(given: string | undefined): Promise<{ text: string; isMade: boolean }> {
  const text = given ?? (await askPassword());
  return text ? { text, isMade: false } : { text: newReadableSecret(), isMade: true };
}
