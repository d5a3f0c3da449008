import { OperatorError } from "./say";

/** better-sqlite3 13 crashes the process on anything older, so this is checked before it is loaded. */
const MIN_NODE_VERSION = 22;

/** Throws OperatorError where the running Node.js is too old to open the database. */
export function requireNode(version: string = process.versions.node): void {
  const major = Number.parseInt(version, 10);
  if (major >= MIN_NODE_VERSION) return;
  throw new OperatorError(
    `Leap needs Node.js ${MIN_NODE_VERSION} or newer, and this is ${version}. ` +
      "On Linux x64 `npm ci` brings its own: run Leap through `npm start`, or install a newer Node.js from https://nodejs.org.",
  );
}
