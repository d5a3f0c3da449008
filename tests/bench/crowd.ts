import { getTableColumns, getTableName } from "drizzle-orm";
import { recordTables } from "@/db/record-tables";
import { users } from "@/db/schema/users";
import { openSqlite } from "@/db/sqlite";

/**
 * Adds accounts to a database, each with a path, a client, a deal and a payment copied from the first account in it. A
 * copy keeps the tail of each id and gets its account's number as the head, so that the copies still point at each other.
 */
export function addCrowd(file: string, accounts: number): void {
  const client = openSqlite(file);
  // A copy of a copy: losing it costs nothing.
  client.pragma("synchronous = OFF");
  client.exec("create temp table crowd as select id as template from users order by id limit 1");
  client.exec(`create temp table numbers as
    with recursive counting(n) as (select 1 union all select n + 1 from counting where n < ${accounts}) select n from counting`);
  const copied = { users, ...Object.fromEntries(resources.map((resource) => [resource, recordTables[resource]])) };
  client.transaction(() => {
    for (const table of Object.values(copied)) {
      const name = getTableName(table);
      const columns = Object.values(getTableColumns(table)).map((column) => column.name);
      const owner = name === "users" ? "id" : "user_id";
      const one = `select * from ${name} where ${owner} = (select template from crowd) order by created_at limit 1`;
      client.exec(`insert into ${name} (${columns.map(quoted).join()})
        select ${columns.map((column) => copyOf(column)).join()} from (${one}) as one, numbers`);
    }
  })();
  client.exec("analyze");
  client.close();
}

/** Enough for the dashboard to have something to read about each. */
const resources = ["paths", "clients", "deals", "income"] as const;

/** Columns that hold an id of another record of the same account. */
const ids = new Set(["id", "user_id", "client_id", "deal_id"]);

/** What points at a kind of record that is not copied. */
const cut = new Set(["offering_id", "case_id", "handle"]);

function copyOf(column: string): string {
  if (cut.has(column)) return "null";
  if (column === "email") return "numbers.n || '@crowd.example.org'";
  if (ids.has(column)) return `printf('%08x-0000-7000-8000-', numbers.n) || substr(one.${column}, 25)`;
  return `one.${quoted(column)}`;
}

function quoted(column: string): string {
  return `"${column}"`;
}
