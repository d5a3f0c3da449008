import { Refusal } from "../refusal";

/** The longest body of an ordinary request: several times the longest texts a record can hold. */
const MOST_BYTES = 1_000_000;

/**
 * The body of a request as text that is a JSON object, or "" where there is none. Counts bytes as they arrive, so that
 * a wrong Content-Length changes nothing. Throws TOO_LARGE, TYPE_UNSUPPORTED or JSON_INVALID.
 */
export async function readJsonBody(request: Request): Promise<string> {
  if (request.method === "GET" || request.method === "HEAD" || !request.body) return "";
  if (Number(request.headers.get("content-length")) > MOST_BYTES) throw new Refusal("TOO_LARGE");
  const text = await readText(request.body);
  if (text === "") return "";
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "")) {
    throw new Refusal("TYPE_UNSUPPORTED");
  }
  if (!isJsonObject(text)) throw new Refusal("JSON_INVALID");
  return text;
}

async function readText(body: ReadableStream<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new Refusal("TOO_LARGE");
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch (cause) {
    throw new Refusal("JSON_INVALID", { cause });
  }
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
