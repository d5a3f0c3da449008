import { sql } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { database, sqliteClientOf } from "@/db/client";
import { call } from "../support/api";
import { ownDatabase } from "../support/database";
import { signedIn } from "../support/people";
import { setAuthEnvironment } from "../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);

test("what fails is written to the log with its statement, and with nothing of what people wrote", async () => {
  const person = await signedIn();
  const away = "alter table notes rename to notes_away";
  const sqlite = sqliteClientOf(database());
  if (sqlite) sqlite.exec(away);
  else await database().execute(sql.raw(away));
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const canary = "只有我知道的事";
  const answer = await call("POST", "/notes", { as: person.page, body: { text: canary } });
  expect(answer.status).toBe(500);
  expect(answer.text).not.toContain(canary);
  const written = errors.mock.calls.flat().map(String).join("\n");
  errors.mockRestore();
  expect(written).toContain("An operation failed");
  expect(written).toMatch(/notes/);
  expect(written).not.toContain(canary);
  expect(written).not.toContain(person.user.id);
});
