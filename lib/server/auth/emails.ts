import { domainToASCII } from "node:url";

/**
 * The canonical form in which a mail address is stored, compared and written to: NFKC, trimmed, lower-case ASCII.
 * Returns null for text that is not an address or could reach another person than it seems to (quotes, a second or a
 * look-alike @, control characters). An international domain becomes punycode; an international local part is
 * refused, since it needs SMTPUTF8 along the whole way. The function is idempotent.
 */
export function canonicalEmail(input: string): string | null {
  if (input.length > maxInput) return null;
  const text = input.normalize("NFKC").trim();
  // U+FF20 and U+FE6B fold to @: an address whose @ appears only by folding is a trick, not a typing habit.
  if (count(input, "@") !== 1 || count(text, "@") !== 1) return null;
  const [local = "", domain = ""] = text.split("@");
  const host = canonicalDomain(domain);
  if (host === null || local.length > maxLocal || !localPart.test(local)) return null;
  const address = `${local.toLowerCase()}@${host}`;
  return address.length > maxAddress ? null : address;
}

// RFC 5321 section 4.5.3.1: a path of 256 octets holds an address of 254 and a local part of 64.
const maxAddress = 254;
const maxLocal = 64;
// Folding may shorten the text, so a longer input is accepted, up to a limit.
const maxInput = 1_000;

// The dot-atom of RFC 5322 without its quoted form; providers accept exactly this alphabet with dots.
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;

/** Letters, digits, hyphens and dots only, so that neither an IP address nor a percent-encoded host gets through. */
function canonicalDomain(domain: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null;
  const ascii = domainToASCII(domain);
  const labels = ascii.split(".");
  if (labels.length < 2 || !labels.every((label) => hostLabel.test(label))) return null;
  return /^[a-z]/.test(labels.at(-1) ?? "") ? ascii : null;
}

const hostLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
