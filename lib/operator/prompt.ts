import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/**
 * Asks for a password at the terminal without echoing it; returns an empty text for an empty answer or without a
 * terminal.
 */
export async function askPassword(): Promise<string> {
  if (!process.stdin.isTTY) return "";
  process.stderr.write("Password (leave it empty to have one made): ");
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silence, terminal: true });
  return new Promise((resolve) => {
    lines.on("SIGINT", () => process.exit(130));
    lines.on("close", () => resolve(""));
    lines.question("", (answer) => {
      process.stderr.write("\n");
      resolve(answer);
      lines.close();
    });
  });
}
