import { randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { OperatorError } from "./say";

/**
 * Creates the data folder, readable by its owner alone; returns whether it was missing. Throws OperatorError where it
 * cannot be written.
 */
export function ensureDataFolder(folder: string): boolean {
  const isNew = !existsSync(folder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new OperatorError(
      `The data folder ${folder} cannot be written: ${reason(cause)}. Set LEAP_DATA to a folder that can.`,
    );
  }
  if (!statSync(folder).isDirectory())
    throw new OperatorError(`LEAP_DATA is ${folder}, which is a file and not a folder.`);
  return isNew;
}

/**
 * The installation's secret, which signs session cookies: the one in the environment, else the one stored in the data
 * folder, which the first call makes. Throws OperatorError where it is too short to be safe.
 */
export function ensureSecret(folder: string, fromEnvironment: string | undefined): { secret: string; isNew: boolean } {
  if (fromEnvironment) return { secret: longEnough(fromEnvironment, "NEXTAUTH_SECRET"), isNew: false };
  const path = join(folder, "secret");
  const isNew = !existsSync(path) && written(path, makeSecret);
  // A copy or a restored backup may be readable by more users.
  chmodSync(path, 0o600);
  return { secret: longEnough(readFileSync(path, "utf8").trim(), path), isNew };
}

/** 256 bits: the minimum for the signature of a session. */
const MIN_SECRET_BYTES = 32;

/** Whether a secret is long enough to sign sessions. */
export function isSafeSecret(secret: string): boolean {
  return Buffer.byteLength(secret) >= MIN_SECRET_BYTES;
}

function written<T>(path: string, write: (path: string) => T): T {
  try {
    return write(path);
  } catch (cause) {
    throw new OperatorError(
      `${path} cannot be written: ${reason(cause)}. Make it writable or free some space, or set LEAP_DATA to another folder.`,
    );
  }
}

function makeSecret(path: string): boolean {
  // Linking a finished file into place makes two servers that start at once agree on one complete secret.
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, `${randomBytes(48).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (existsSync(path)) return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

function longEnough(secret: string, where: string): string {
  if (isSafeSecret(secret)) return secret;
  throw new OperatorError(
    `The secret in ${where} is shorter than ${MIN_SECRET_BYTES} bytes. Remove it and Leap makes a new one; everybody then signs in again.`,
  );
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
