import { beforeAll, expect, test } from "vitest";
import { catalog } from "@/lib/catalog/catalog";
import { call } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { setAuthEnvironment } from "../../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);

test("anyone is given the whole catalog in both languages, and may keep it", async () => {
  const answer = await call("GET", "/catalog");
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual(JSON.parse(JSON.stringify(catalog)));
  expect(answer.headers.get("cache-control")).toBe("public, no-cache");
});

test("who has it already is told so, however a proxy marked its tag, and is sent nothing", async () => {
  const tag = (await call("GET", "/catalog")).headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[\w-]{43}"$/);
  for (const known of [tag, `W/${tag}`, `"another", ${tag}`, "*"]) {
    const answer = await call("GET", "/catalog", { headers: { "if-none-match": known } });
    expect([answer.status, answer.text]).toEqual([304, ""]);
    expect(answer.headers.get("etag")).toBe(tag);
  }
  expect((await call("GET", "/catalog", { headers: { "if-none-match": '"an older one"' } })).status).toBe(200);
});
