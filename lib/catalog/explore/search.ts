import type { TextPair } from "@/lib/catalog/types";

/** The searchable texts of an entry: its names, which count most, and all its other texts. */
export type Searchable = { readonly names: readonly string[]; readonly texts: readonly string[] };

/** Both languages of a text: a reader may search in either, whatever the page's language. */
export function bothLanguages(...pairs: readonly (TextPair | null)[]): string[] {
  return pairs.flatMap((pair) => (pair === null ? [] : [pair.zh, pair.en]));
}

/**
 * The entries that contain every word of `typed`: those with more of them in their names come first, else the given
 * order applies. Case and character width are ignored. Returns all entries for an empty search.
 */
export function search<T>(entries: readonly T[], typed: string, searchable: (entry: T) => Searchable): T[] {
  const words = plain(typed)
    .split(/[\s、，。；,;]+/u)
    .filter((word) => word !== "")
    .slice(0, MAX_WORDS);
  if (words.length === 0) return [...entries];
  return entries
    .flatMap((entry) => {
      const { names, texts } = searchable(entry);
      const [name, all] = [plain(names.join("\n")), plain([...names, ...texts].join("\n"))];
      const found = words.every((word) => occurs(word, all));
      return found ? { entry, named: words.filter((word) => occurs(word, name)).length } : [];
    })
    .sort((a, b) => b.named - a.named)
    .map(({ entry }) => entry);
}

/** An entry that can be found by its id or names. */
export type Named = { readonly id: string; readonly name: TextPair; readonly aliases: readonly string[] };

/**
 * The entries whose id, names or aliases are most similar to `asked`, most similar first; empty where none is
 * similar.
 */
export function nearest<T extends Named>(entries: readonly T[], asked: string, limit = 3): T[] {
  const wanted = pairsOf(asked.slice(0, MAX_NAME));
  return entries
    .map((entry) => {
      const names = [entry.id, entry.name.zh, entry.name.en, ...entry.aliases];
      return { entry, likeness: Math.max(...names.map((name) => likeness(wanted, pairsOf(name)))) };
    })
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Nobody types more words to find one of a hundred entries. */
const MAX_WORDS = 12;

/** No name is longer; comparing more would only take time. */
const MAX_NAME = 100;

/**
 * Below this share of common pairs two names do not look alike; a short name with one wrong letter is still above it.
 */
const MIN_LIKENESS = 0.4;

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/**
 * Whether a word occurs. Chinese is written without spaces, so several words may be typed as one: then most of its
 * pairs must occur.
 */
function occurs(word: string, text: string): boolean {
  if (text.includes(word)) return true;
  if (word.length < 4 || !/^\p{Script=Han}+$/u.test(word)) return false;
  const pairs = pairsOf(word);
  return pairs.filter((pair) => text.includes(pair)).length >= pairs.length * 0.7;
}

/**
 * The similarity of two texts by the pairs of letters they share (Dice's coefficient): 1 for the same, 0 for none in
 * common.
 */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const shared = a.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return a.length + b.length === 0 ? 0 : (2 * shared.length) / (a.length + b.length);
}

/** The pairs of neighbouring letters in a text, without separators. */
function pairsOf(text: string): string[] {
  const letters = Array.from(plain(text).replace(/[^\p{L}\p{N}]+/gu, ""));
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
