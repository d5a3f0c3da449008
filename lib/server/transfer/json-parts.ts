import { readSync } from "node:fs";
import { Refusal } from "../refusal";

/** A value of the document and its key path, such as `["records", "cases", 12]`. */
export type JsonPart = { path: readonly (string | number)[]; value: unknown };

/**
 * The values of a JSON object in an open file, one after another, with only one of them in memory. The object under the
 * key `opened` is opened, and so is every list in it: what is opened comes as an empty value and then piece by piece,
 * everything else as a whole. Throws JSON_INVALID where the file is no whole JSON object, and TOO_LARGE for a value of
 * more bytes than `maxBytesPerPart`. Reads on from where the file is, or from byte `start`, which leaves that place alone.
 */
export function* jsonParts(file: number, opened: string, start: number | null = null): Generator<JsonPart> {
  const bytes = new FileBytes(file, start);
  yield* members(bytes, [], function* (path) {
    if (path[0] !== opened || bytes.next() !== brace) return yield { path, value: bytes.value() };
    yield { path, value: {} };
    yield* members(bytes, path, function* (inner) {
      if (bytes.next() !== bracket) return yield { path: inner, value: bytes.value() };
      yield { path: inner, value: [] };
      yield* items(bytes, inner);
    });
  });
  if (bytes.next() !== end) throw new Refusal("JSON_INVALID");
}

/** Twice the longest record, with the longest texts and every character written as an escape. */
const maxBytesPerPart = 2_000_000;

type Path = JsonPart["path"];

/** Reads an object; `of` reads the value of each key. */
function* members(bytes: FileBytes, path: Path, of: (path: Path) => Generator<JsonPart>): Generator<JsonPart> {
  bytes.take(brace);
  const seen = new Set<string>();
  if (bytes.next() === braceEnd) return bytes.take(braceEnd);
  for (;;) {
    if (bytes.next() !== quote) throw new Refusal("JSON_INVALID");
    const key = String(bytes.value());
    // Parsers disagree about which of two equal keys counts, and no writer means both.
    if (seen.has(key)) throw new Refusal("JSON_INVALID");
    seen.add(key);
    bytes.take(colon);
    yield* of([...path, key]);
    if (bytes.next() === braceEnd) return bytes.take(braceEnd);
    bytes.take(comma);
  }
}

function* items(bytes: FileBytes, path: Path): Generator<JsonPart> {
  bytes.take(bracket);
  if (bytes.next() === bracketEnd) return bytes.take(bracketEnd);
  for (let at = 0; ; at++) {
    yield { path: [...path, at], value: bytes.value() };
    if (bytes.next() === bracketEnd) return bytes.take(bracketEnd);
    bytes.take(comma);
  }
}

const [brace, braceEnd, bracket, bracketEnd, quote, colon, comma, backslash] = Buffer.from('{}[]":,\\');
const whitespace = new Set(Buffer.from(" \t\r\n"));
const end = -1;

/** The bytes of a file from its beginning, read ahead in blocks. */
class FileBytes {
  readonly #file: number;
  readonly #block = Buffer.allocUnsafe(1 << 16);
  #start: number | null;
  #length = 0;
  #at = 0;

  constructor(file: number, start: number | null) {
    this.#file = file;
    this.#start = start;
    // A byte order mark, as some editors put before what they save.
    if (this.#fill() && this.#block.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) this.#at = 3;
  }

  /** Peeks at the next byte that is not whitespace, or `end`. */
  next(): number {
    while (this.#here()) {
      const byte = this.#block[this.#at] ?? end;
      if (!whitespace.has(byte)) return byte;
      this.#at += 1;
    }
    return end;
  }

  /** Consumes this mark. Throws JSON_INVALID where another byte stands there. */
  take(mark: number | undefined): void {
    if (this.next() !== mark) throw new Refusal("JSON_INVALID");
    this.#at += 1;
  }

  /** The value that begins here. The engine's own parser validates it; this code only finds its end. */
  value(): unknown {
    this.next();
    const pieces: Buffer[] = [];
    let size = 0;
    let state = begun;
    while (state.at !== "end") {
      if (!this.#here()) throw new Refusal("JSON_INVALID");
      const from = this.#at;
      state = this.#advance(state);
      size += this.#at - from;
      if (size > maxBytesPerPart) throw new Refusal("TOO_LARGE");
      pieces.push(Buffer.from(this.#block.subarray(from, this.#at)));
    }
    try {
      return JSON.parse(utf8.decode(Buffer.concat(pieces)));
    } catch (cause) {
      throw new Refusal("JSON_INVALID", { cause });
    }
  }

  /** Scans to the end of the value or of the block. */
  #advance({ depth, text, escaped }: Scan): Scan {
    for (; this.#at < this.#length; this.#at++) {
      const byte = this.#block[this.#at];
      if (escaped) escaped = false;
      else if (text && byte === backslash) escaped = true;
      else if (byte === quote) {
        text = !text;
        if (!text && depth === 0) return this.#ended(1);
      } else if (text) continue;
      else if (byte === brace || byte === bracket) depth += 1;
      else if (byte === braceEnd || byte === bracketEnd) {
        if (depth === 0) return this.#ended(0);
        depth -= 1;
        if (depth === 0) return this.#ended(1);
      } else if (depth === 0 && byte === comma) return this.#ended(0);
    }
    return { at: "middle", depth, text, escaped };
  }

  #ended(more: 0 | 1): Scan {
    this.#at += more;
    return { ...begun, at: "end" };
  }

  #here(): boolean {
    return this.#at < this.#length || this.#fill();
  }

  #fill(): boolean {
    this.#length = readSync(this.#file, this.#block, 0, this.#block.length, this.#start);
    if (this.#start !== null) this.#start += this.#length;
    this.#at = 0;
    return this.#length > 0;
  }
}

/** The state of the scan: how many brackets are open, and whether it is inside a string or an escape. */
type Scan = { at: "middle" | "end"; depth: number; text: boolean; escaped: boolean };

const begun: Scan = { at: "middle", depth: 0, text: false, escaped: false };

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
