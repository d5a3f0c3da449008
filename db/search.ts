import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/**
 * Whether one of the columns has the text in it; `values` are columns kept as JSON. Upper and lower case are the same
 * in ASCII letters only, alike on both engines; `%` and `_` mean themselves. Null without any column.
 */
export function contains(texts: readonly PgColumn[], values: readonly PgColumn[], text: string): SQL | undefined {
  // Inside JSON a quote or a line break is written with a backslash, so it is looked for that way.
  const inJson = JSON.stringify(text).slice(1, -1);
  const found = [
    ...texts.map((column) => like(column, text)),
    ...values.map((column) => like(wordsOf(column), inJson)),
  ];
  return sql`(${sql.join(found, sql` or `)})`;
}

function like(column: PgColumn | SQL, text: string): SQL {
  const pattern = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[\\%_]/g, "\\$&");
  return sql`lower(${column}) like ${`%${pattern}%`} escape '\\'`;
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
