import { parseArgs } from "node:util";
import { readSettings } from "@/lib/server/env";
import { requireNode } from "./node-version";
import { fail, OperatorError } from "./say";

/** `npm run leap -- COMMAND`: the operator's command line, which also works beside a running server. */
async function main(args: string[]): Promise<void> {
  const { positionals, values } = read(args);
  if (values.help || (positionals[0] ?? "help") === "help") return console.log(help);
  const command = commandOf(positionals, values);
  requireNode();
  if (command.name !== "doctor") readSettings(process.env);
  // Each module is loaded only now: an old Node.js crashes on the database driver without a message, and the driver
  // reads the settings.
  switch (command.name) {
    case "user add":
      return (await import("./users")).addUser(command);
    case "user reset-password":
      return (await import("./users")).resetUserPassword(command);
    case "export":
      return (await import("./transfer")).exportAccount(command);
    case "import":
      return (await import("./transfer")).importAccount(command);
    case "doctor":
      return (await import("./doctor")).examine();
  }
}

const help = `npm run leap -- COMMAND

  help                                    Shows this.
  user add EMAIL                          Opens an account, whatever LEAP_SIGN_UPS says.
      [--password PASSWORD]               Without it, asks for one; an empty answer makes one.
      [--token read|write]                Also makes a personal token, printed alone on the last line.
  user reset-password EMAIL               Sets a new password and ends every session and token of that person.
      [--password PASSWORD]               As above.
  export EMAIL FILE                       Writes everything that person keeps to a new file.
  import EMAIL FILE [--dry-run]           Takes such a file into that person's account, all or nothing.
  doctor                                  Checks this installation and changes nothing.

The settings are those of the server: LEAP_DATA and DATABASE_URL say which database is meant.`;

function read(args: string[]) {
  try {
    const text = { type: "string" } as const;
    const flag = { type: "boolean" } as const;
    const options = { password: text, token: text, "dry-run": flag, help: flag };
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : undefined);
  }
}

type Command =
  | { name: "user add"; email: string; password: string | undefined; scope: "read" | "write" | undefined }
  | { name: "user reset-password"; email: string; password: string | undefined }
  | { name: "export"; email: string; file: string }
  | { name: "import"; email: string; file: string; dryRun: boolean }
  | { name: "doctor" };

/**
 * Parses the command. Throws OperatorError with the help text for anything else, including an option of another
 * command.
 */
function commandOf(positionals: string[], values: ReturnType<typeof read>["values"]): Command {
  const { password, token, "dry-run": dryRun } = values;
  const forUser = password !== undefined || token !== undefined;
  const [first, second, third, ...rest] = positionals;
  if (first === "user" && third && rest.length === 0 && dryRun === undefined) {
    if (second === "add") return { name: "user add", email: third, password, scope: tokenScope(token) };
    if (second === "reset-password" && token === undefined)
      return { name: "user reset-password", email: third, password };
  }
  if (forUser || rest.length > 0) throw usage();
  if (first === "export" && second && third && dryRun === undefined) return { name: first, email: second, file: third };
  if (first === "import" && second && third)
    return { name: first, email: second, file: third, dryRun: dryRun === true };
  if (first === "doctor" && second === undefined && dryRun === undefined) return { name: first };
  throw usage();
}

function tokenScope(token: string | undefined): "read" | "write" | undefined {
  if (token === undefined || token === "read" || token === "write") return token;
  throw usage(`--token is ${token}, but must be read or write.`);
}

function usage(reason = "There is no such command."): OperatorError {
  return new OperatorError(`${reason}\n\n${help}`, 2);
}

main(process.argv.slice(2)).catch(fail);
