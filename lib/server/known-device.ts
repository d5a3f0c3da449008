import { randomBytes, timingSafeEqual } from "node:crypto";
import { keyedHash } from "./secrets";

/*
 * A browser that has signed in to an account keeps a proof of that, which no stranger can make: what strangers do wrong then
 * does not count against it. It says nothing about the account, lets nobody in, and stays when one signs out.
 */

/** The name of the device whose cookie proves that it signed in to this account before, or null. */
export function deviceOf(cookie: string | null, account: string): string | null {
  const { device, proofs } = parsed(cookie);
  return device !== null && proofs.some((proof) => isSame(proof, proofOf(device, account))) ? device : null;
}

/** The cookie of a device that has just signed in to this account; it goes on proving the accounts it proved before. */
export function rememberAccount(cookie: string | null, account: string): string {
  const { device, proofs } = parsed(cookie);
  const name = device ?? randomBytes(16).toString("base64url");
  const proof = proofOf(name, account);
  return [name, proof, ...proofs.filter((known) => known !== proof)].slice(0, 1 + mostAccounts).join(".");
}

/** People who share a device; a cookie stays short. */
const mostAccounts = 5;

/** A device that is not used for a year is a stranger again. */
export const knownDeviceSeconds = 365 * 24 * 60 * 60;

const part = /^[\w-]{22}$/;

function parsed(cookie: string | null): { device: string | null; proofs: string[] } {
  const [device = "", ...proofs] = (cookie ?? "").slice(0, 23 * (1 + mostAccounts)).split(".");
  return part.test(device)
    ? { device, proofs: proofs.filter((proof) => part.test(proof)) }
    : { device: null, proofs: [] };
}

function proofOf(device: string, account: string): string {
  return keyedHash(`device\n${device}\n${account}`).slice(0, 22);
}

function isSame(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
