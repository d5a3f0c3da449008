import { OperatorError } from "./say";

/** better-sqlite3 13 crashes the process on anything older, so this is checked before it is loaded. */
const OLDEST_NODE = 22;

/** Throws OperatorError where the running Node.js is too old to open the database. */
export function requireNode(version: string = process.versions.node): void {
  const major = Number.parseInt(version, 10);
  if (major >= OLDEST_NODE) return;
  throw new OperatorError(
    `Leap needs Node.js ${OLDEST_NODE} or newer, and this is ${version}. ` +
      "On Linux x64 `npm ci` brings its own: run Leap through `npm start`, or install a newer Node.js from https://nodejs.org.",
  );
}
