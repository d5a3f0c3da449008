import type { TextPair } from "@/lib/catalog/types";

/** What of an entry is searched: its names, which count most, and everything else that is said of it. */
export type Searchable = { readonly names: readonly string[]; readonly texts: readonly string[] };

/** Both languages of a text: a reader may search in either, whatever the page speaks. */
export function bothLanguages(...pairs: readonly (TextPair | null)[]): string[] {
  return pairs.flatMap((pair) => (pair === null ? [] : [pair.zh, pair.en]));
}

/**
 * The entries in which every word of `typed` occurs, those with more of them in their names first, else in the given
 * order. Upper and lower case and full and half width are the same. All of them where nothing was typed.
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

/** The entries whose id, names or aliases are most like `asked`, the likest first; none where nothing comes near. */
export function nearest<T extends Named>(entries: readonly T[], asked: string, most = 3): T[] {
  const wanted = pairsOf(asked.slice(0, MAX_NAME));
  return entries
    .map((entry) => {
      const names = [entry.id, entry.name.zh, entry.name.en, ...entry.aliases];
      return { entry, likeness: Math.max(...names.map((name) => likeness(wanted, pairsOf(name)))) };
    })
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** Nobody types more words to find one of a hundred entries. */
const MAX_WORDS = 12;

/** No name is longer; comparing more would only take time. */
const MAX_NAME = 100;

/** Below this share of pairs in common two names do not look alike; one wrong letter in a short name still stays above. */
const LEAST_LIKENESS = 0.4;

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** A word occurs as it is. Chinese is written without spaces, so several words may be typed as one: most of its pairs count. */
function occurs(word: string, text: string): boolean {
  if (text.includes(word)) return true;
  if (word.length < 4 || !/^\p{Script=Han}+$/u.test(word)) return false;
  const pairs = pairsOf(word);
  return pairs.filter((pair) => text.includes(pair)).length >= pairs.length * 0.7;
}

/** Two texts by the pairs of letters they share (Dice's coefficient): 1 for the same, 0 for nothing in common. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const shared = a.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return a.length + b.length === 0 ? 0 : (2 * shared.length) / (a.length + b.length);
}

/** The neighbouring letters of a text, two by two, without what only separates words. */
function pairsOf(text: string): string[] {
  const letters = Array.from(plain(text).replace(/[^\p{L}\p{N}]+/gu, ""));
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
