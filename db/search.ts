import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/** The placeholders of `contains` for a search text. */
export type SearchPatterns = { inText: string; inJson: string };

/**
 * Whether one of the columns contains the text; `values` are columns stored as JSON. Case is ignored in ASCII letters
 * only, alike on both engines; `%` and `_` have no special meaning.
 */
export function contains(texts: readonly PgColumn[], values: readonly PgColumn[]): SQL {
  const found = [
    ...texts.map((column) => like(sql`${column}`, "inText")),
    ...values.map((column) => like(wordsOf(column), "inJson")),
  ];
  return sql`(${sql.join(found, sql` or `)})`;
}

/** The values for the placeholders of `contains`. */
export function searchPatterns(text: string): SearchPatterns {
  // JSON escapes quotes and line breaks with a backslash, so the pattern does too.
  return { inText: pattern(text), inJson: pattern(JSON.stringify(text).slice(1, -1)) };
}

function pattern(text: string): string {
  const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return `%${folded.replace(/[\\%_]/g, "\\$&")}%`;
}

function like(words: SQL, placeholder: keyof SearchPatterns): SQL {
  return sql`lower(${words}) like ${sql.placeholder(placeholder)} escape '\\'`;
}

/**
 * The words in a JSON text, or in a list or pair of texts, without the JSON syntax: a search for "en" or "]" must not
 * match every title. A line break separates them, which JSON itself never contains.
 */
function wordsOf(column: PgColumn): SQL {
  const closing = sql`case when substr(${column}, 1, 1) = '"' then 1 else 2 end`;
  const open = sql`substr(${column}, 1, length(${column}) - ${closing})`;
  return jsonMarks.reduce((words, mark) => sql`replace(${words}, ${sql.raw(`'${mark}'`)}, '\n')`, open);
}

/** None of these can come from a user's own words, where a backslash precedes every quote. */
const jsonMarks = ['{"zh":"', '{"en":"', '","zh":"', '","en":"', '["', '","'];
