import { randomBytes, timingSafeEqual } from "node:crypto";
import { keyedHash } from "./secrets";

/*
 * A browser that has signed in to an account keeps a proof that no stranger can forge, so that a stranger's failed
 * attempts do not count against it. The proof reveals nothing about the account, grants no access, survives signing
 * out, and becomes worthless when the password changes.
 */

/**
 * The name of the device, if its cookie proves that it signed in to this account with the current password, or null.
 */
export function deviceOf(cookie: string | null, account: string, passwordHash: string | null): string | null {
  const { device, proofs } = parsed(cookie);
  if (device === null || passwordHash === null) return null;
  const proof = proofOf(device, account, passwordHash);
  return proofs.some((known) => isSame(known, proof)) ? device : null;
}

/** The cookie of a device that has just signed in to this account; it still proves the accounts it proved before. */
export function rememberAccount(cookie: string | null, account: string, passwordHash: string | null): string {
  const { device, proofs } = parsed(cookie);
  const name = device ?? randomBytes(16).toString("base64url");
  const proof = proofOf(name, account, passwordHash ?? "");
  return [name, proof, ...proofs.filter((known) => known !== proof)].slice(0, 1 + maxAccounts).join(".");
}

/** How many people may share a device; the cookie must stay short. */
const maxAccounts = 5;

/** A device unused for a year becomes a stranger again. */
export const knownDeviceSeconds = 365 * 24 * 60 * 60;

const part = /^[\w-]{22}$/;

function parsed(cookie: string | null): { device: string | null; proofs: string[] } {
  const [device = "", ...proofs] = (cookie ?? "").slice(0, 23 * (1 + maxAccounts)).split(".");
  return part.test(device)
    ? { device, proofs: proofs.filter((proof) => part.test(proof)) }
    : { device: null, proofs: [] };
}

function proofOf(device: string, account: string, passwordHash: string): string {
  return keyedHash(`device\n${device}\n${account}\n${passwordHash}`).slice(0, 22);
}

function isSame(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
