import { parseArgs } from "node:util";
import { readSettings } from "@/lib/server/env";
import { requireNode } from "./node-version";
import { fail, OperatorError } from "./say";

/** `npm run leap -- COMMAND`: what an operator can do from the command line, also beside a running server. */
async function main(args: string[]): Promise<void> {
  const { positionals, values } = read(args);
  const [subject = "help", action, email, ...rest] = positionals;
  if (values.help || subject === "help") return console.log(help);
  if (subject !== "user" || !isUserAction(action) || !email || rest.length > 0) throw usage();
  if (action === "reset-password" && values.token) throw usage();
  requireNode();
  readSettings(process.env);
  // Loaded only now: an old Node.js crashes on the database driver without a word, and the driver reads the settings.
  const { addUser, resetUserPassword } = await import("./users");
  if (action === "add") return addUser({ email, password: values.password, scope: tokenScope(values.token) });
  return resetUserPassword({ email, password: values.password });
}

const help = `npm run leap -- COMMAND

  help                                    Shows this.
  user add EMAIL                          Opens an account, whatever LEAP_SIGN_UPS says.
      [--password PASSWORD]               Without it, asks for one; an empty answer makes one.
      [--token read|write]                Also makes a personal token, printed alone on the last line.
  user reset-password EMAIL               Sets a new password and ends every session and token of that person.
      [--password PASSWORD]               As above.

The settings are those of the server: LEAP_DATA and DATABASE_URL say which database is meant.`;

function read(args: string[]) {
  try {
    const options = { password: { type: "string" }, token: { type: "string" }, help: { type: "boolean" } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : undefined);
  }
}

function isUserAction(action: string | undefined): action is "add" | "reset-password" {
  return action === "add" || action === "reset-password";
}

function tokenScope(token: string | undefined): "read" | "write" | undefined {
  if (token === undefined || token === "read" || token === "write") return token;
  throw usage(`--token is ${token}, but must be read or write.`);
}

function usage(reason = "There is no such command."): OperatorError {
  return new OperatorError(`${reason}\n\n${help}`, 2);
}

main(process.argv.slice(2)).catch(fail);
