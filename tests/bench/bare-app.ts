import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import BetterSqlite3 from "better-sqlite3";
import { hashSecret, newSecret } from "@/lib/server/auth/secrets";
import { type ServerProcess, startServer, withoutSettings } from "../support/server-process";

/** The bare app with its data: where its database is and the cookie of the person in it. */
export type BareApp = { database: string; cookie: string };

/** Builds the bare app. Throws with the compiler's words where that fails. */
export async function buildBare(): Promise<void> {
  const next = resolve("node_modules/next/dist/bin/next");
  const env = { ...withoutSettings(process.env), NEXT_TELEMETRY_DISABLED: "1" };
  await promisify(execFile)(process.execPath, [next, "build", folder], { env });
}

/** Makes the bare app's database: one person, signed in, with some records. */
export function fillBare(inFolder: string, records: number): BareApp {
  const database = join(inFolder, "bare.db");
  const client = new BetterSqlite3(database);
  client.exec(schema);
  const now = Date.now();
  const userId = randomUUID();
  const token = newSecret();
  client.prepare("insert into users values (?, '小王')").run(userId);
  client
    .prepare("insert into sessions values (?, ?, ?, ?)")
    .run(randomUUID(), userId, hashSecret(token), new Date(now + MONTH_MS).toISOString());
  const insert = client.prepare("insert into records values (?, ?, ?, ?, ?, 'CNY', ?, ?, null)");
  client.transaction(() => {
    for (let at = 0; at < records; at++) {
      const created = new Date(now - at * DAY_MS).toISOString();
      insert.run(randomUUID(), userId, created.slice(0, 10), `聊了需求 ${at}`, at * 100, kinds[at % 2], created);
    }
  })();
  client.close();
  return { database, cookie: `bare.session=${token}` };
}

/** Starts the bare app by the very program that serves Leap, so that nothing but the app differs. */
export function startBare({ database }: BareApp, port: number): Promise<ServerProcess> {
  // As `npm start` does it: where Node.js reads TypeScript by itself, no loader is needed.
  const loader = process.features.typescript ? ["--disable-warning=ExperimentalWarning"] : ["--import", "tsx"];
  const args = [...loader, resolve("lib/operator/serve.ts"), "--port", String(port)];
  return startServer(args, { BARE_DATABASE: database, NEXT_TELEMETRY_DISABLED: "1" }, folder);
}

const folder = resolve("tests/bench/bare");
const DAY_MS = 24 * 60 * 60 * 1_000;
const MONTH_MS = 30 * DAY_MS;
const kinds = ["note", "income"];

const schema = `
  create table users (id text primary key, name text not null);
  create table sessions (
    id text primary key, user_id text not null references users, token_hash text not null unique, expires_at text not null
  );
  create table records (
    id text not null, user_id text not null references users, "on" text not null, text text not null,
    amount integer not null, currency text not null, kind text not null, created_at text not null, deleted_at text,
    primary key (user_id, id)
  );
  create index records_newest on records (user_id, created_at, id);
`;
