import { Refusal } from "../refusal";
import { bytesOf } from "../request-body";

/** The limit for the body of an ordinary request: several times the longest texts a record can hold. */
const MAX_BYTES = 1_000_000;

/**
 * The body of a request as a JSON object, or undefined where there is none. Throws TOO_LARGE, TYPE_UNSUPPORTED or
 * JSON_INVALID.
 */
export async function readJsonBody(request: Request): Promise<object | undefined> {
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  const text = textOf(await bytesOf(request, MAX_BYTES));
  if (text === "") return undefined;
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "")) {
    throw new Refusal("TYPE_UNSUPPORTED");
  }
  const value = parsed(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Refusal("JSON_INVALID");
  return value;
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal("JSON_INVALID", { cause });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal("JSON_INVALID", { cause });
  }
}
