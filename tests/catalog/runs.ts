import { createHash } from "node:crypto";

/**
 * The runs of a text by which borrowed sentences are told: every 20 Han characters in a row and every 12 Latin words in a
 * row, each as the first bytes of its hash in hex. Punctuation, figures and spaces are left out first, so that neither a
 * comma nor another number makes a sentence one's own.
 */
export function runsOf(text: string): Set<string> {
  const han = [...text.normalize("NFKC").replace(/[^\p{Script=Han}]/gu, "")];
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[a-z]+(?:['’][a-z]+)?/g) ?? [];
  return new Set([...windows(han, HAN_RUN, ""), ...windows(words, WORD_RUN, " ")].map(hash));
}

/** Shorter runs are shared by chance and by the names of things. */
const HAN_RUN = 20;
const WORD_RUN = 12;

/** Six bytes: among some ten thousand runs on either side, two different ones meet about once in a million. */
const HASH_BYTES = 6;

function windows(parts: readonly string[], length: number, glue: string): string[] {
  return Array.from({ length: Math.max(0, parts.length - length + 1) }, (_, at) =>
    parts.slice(at, at + length).join(glue),
  );
}

function hash(run: string): string {
  return createHash("sha256")
    .update(run)
    .digest("hex")
    .slice(0, HASH_BYTES * 2);
}
