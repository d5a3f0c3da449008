import { createHash, createHmac, randomBytes, randomInt } from "node:crypto";

/** A new secret for a cookie: 256 random bits as base64url, twice what OWASP ASVS 7.2.3 asks for. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** A new secret that a person copies by hand: 30 base62 characters, 178 bits, none of which breaks a selection. */
export function newReadableSecret(): string {
  return Array.from({ length: 30 }, () => base62[randomInt(base62.length)]).join("");
}

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The stored form of a secret. A plain SHA-256 is enough for a secret that is random and long. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** A hash that only this installation can make (HMAC-SHA-256 with its secret, base64url). */
export function keyedHash(text: string): string {
  return createHmac("sha256", installationSecret()).update(text).digest("base64url");
}

/** The secret the server was started with. Throws where there is none; `npm start` creates it. */
export function installationSecret(): string {
  const { NEXTAUTH_SECRET } = process.env;
  if (NEXTAUTH_SECRET && NEXTAUTH_SECRET.length >= 32) return NEXTAUTH_SECRET;
  throw new Error("NEXTAUTH_SECRET is missing or shorter than 32 characters. Start with `npm start`, which makes one.");
}
