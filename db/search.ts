import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/** The placeholders of `contains` for a text that is looked for. */
export type SearchPatterns = { inText: string; inJson: string };

/**
 * Whether one of the columns has the text in it; `values` are columns kept as JSON. Upper and lower case are the same
 * in ASCII letters only, alike on both engines; `%` and `_` mean themselves.
 */
export function contains(texts: readonly PgColumn[], values: readonly PgColumn[]): SQL {
  const found = [
    ...texts.map((column) => like(sql`${column}`, "inText")),
    ...values.map((column) => like(wordsOf(column), "inJson")),
  ];
  return sql`(${sql.join(found, sql` or `)})`;
}

/** What to fill the placeholders of `contains` with. */
export function searchPatterns(text: string): SearchPatterns {
  // Inside JSON a quote or a line break is written with a backslash, so it is looked for that way.
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
 * The words in a JSON text, or in a list or pair of texts, without what JSON puts around them: looking for "en" or "]"
 * must not find every title. A line break stands between them, which JSON itself never has.
 */
function wordsOf(column: PgColumn): SQL {
  const closing = sql`case when substr(${column}, 1, 1) = '"' then 1 else 2 end`;
  const open = sql`substr(${column}, 1, length(${column}) - ${closing})`;
  return jsonMarks.reduce((words, mark) => sql`replace(${words}, ${sql.raw(`'${mark}'`)}, '\n')`, open);
}

/** None of these can come out of a user's own words, where a backslash precedes every quote. */
const jsonMarks = ['{"zh":"', '{"en":"', '","zh":"', '","en":"', '["', '","'];
