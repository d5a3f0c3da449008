/** How much of a text is shown around a match: a line of the dialog on a desktop. UTF-16 units. */
const MAX_SHOWN = 80;

/** Whether `text` contains `words`, ignoring case in ASCII only, as the database does. */
export function holds(text: string, words: string): boolean {
  return folded(text).includes(folded(words));
}

/** The part of a text around the first match of `words`, on one line, with an ellipsis where it was cut. */
export function excerpt(text: string, words: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= MAX_SHOWN) return line;
  const at = Math.max(0, folded(line).indexOf(folded(words.replace(/\s+/g, " "))));
  // A quarter of the room goes to the text before the match, to show it in its sentence.
  const from = Math.min(Math.max(0, at - MAX_SHOWN / 4), line.length - MAX_SHOWN);
  // A cut within a surrogate pair leaves a meaningless half, which is removed.
  const part = line.slice(from, from + MAX_SHOWN).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
  return `${from > 0 ? "…" : ""}${part.trim()}${from + MAX_SHOWN < line.length ? "…" : ""}`;
}

function folded(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
