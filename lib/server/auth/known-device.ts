import { randomBytes, timingSafeEqual } from "node:crypto";
import { keyedHash } from "./secrets";

/*
 * A browser that has signed in to an account keeps a proof of that, which no stranger can make: what strangers do wrong then
 * does not count against it. It says nothing about the account, lets nobody in, stays when one signs out, and is worth
 * nothing once the password is another.
 */

/** The name of the device whose cookie proves that it signed in to this account with the password it has now, or null. */
export function deviceOf(cookie: string | null, account: string, passwordHash: string | null): string | null {
  const { device, proofs } = parsed(cookie);
  if (device === null || passwordHash === null) return null;
  const proof = proofOf(device, account, passwordHash);
  return proofs.some((known) => isSame(known, proof)) ? device : null;
}

/** The cookie of a device that has just signed in to this account; it goes on proving the accounts it proved before. */
export function rememberAccount(cookie: string | null, account: string, passwordHash: string | null): string {
  const { device, proofs } = parsed(cookie);
  const name = device ?? randomBytes(16).toString("base64url");
  const proof = proofOf(name, account, passwordHash ?? "");
  return [name, proof, ...proofs.filter((known) => known !== proof)].slice(0, 1 + maxAccounts).join(".");
}

/** People who share a device; a cookie stays short. */
const maxAccounts = 5;

/** A device that is not used for a year is a stranger again. */
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
