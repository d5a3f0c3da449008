import { v7 as newId } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { database } from "@/db/client";
import type { Row } from "@/db/record-tables";
import { insertRows } from "@/db/records";
import { routes } from "@/lib/contract/routes";
import { addDays } from "@/lib/domain/day";
import { type Resource, resources } from "@/lib/domain/resources";
import { ask, pageFrom } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { type Person, signedIn } from "../../support/people";
import { type Family, newFamily } from "../../support/rows";
import { countStatements } from "../../support/statements";
import { setAuthEnvironment } from "../../support/visitor";

ownDatabase();

let small: Person;
let large: Person;

beforeAll(async () => {
  setAuthEnvironment();
  [small, large] = [await signedIn(), await signedIn()];
  await fill(small, 10);
  await fill(large, 1_000);
});

/** Whoever asks is one statement; the list or record itself, and what it is shown with, are the rest. */
const MOST = 4;

test.each(resources)("a list of %s and one of them cost as many statements for 1000 as for 10", async (resource) => {
  const costs = [];
  for (const person of [small, large]) {
    const query = { limit: 200, q: "", from: "2000-01-01" };
    const list = () => ask(routes[resource].list, query, { as: person.page });
    const { items } = pageFrom(await list());
    const id = items[0]?.id;
    costs.push([
      await countStatements(list),
      await countStatements(() => ask(routes[resource].read, { id }, { as: person.page })),
    ]);
  }
  expect(costs[0]).toEqual(costs[1]);
  for (const cost of costs.flat()) {
    expect(cost).toBeGreaterThanOrEqual(2);
    expect(cost).toBeLessThanOrEqual(MOST);
  }
});

test.each([
  ["progress", routes.progress.read, {}],
  ["the records behind a rule", routes.progress.evidence, { rule: "first-paid" }],
  ["the day", routes.today.read, {}],
] as const)("%s costs as many statements for 1000 records of a kind as for 10", async (_name, route, input) => {
  const costs = [];
  for (const [at, person] of [small, large].entries()) {
    // Another day each time, because what was worked out for one is kept.
    const asOf = "rule" in input ? { ...input, asOf: addDays("2026-10-01", at) } : input;
    costs.push(await countStatements(() => ask(route, asOf, { as: person.page })));
  }
  expect(costs[0]).toBe(costs[1]);
  expect(costs[0]).toBeLessThanOrEqual(10);
});

/** Gives a person `count` records of every kind. */
async function fill({ user }: Person, count: number): Promise<void> {
  const first = newFamily(user.id);
  for (const resource of resources) {
    await insertRows(database(), resource, [first[resource]]);
    const rows = Array.from({ length: count - 1 }, (_, at) => another(resource, first[resource], at));
    for (let from = 0; from < rows.length; from += 200) {
      await insertRows(database(), resource, rows.slice(from, from + 200));
    }
  }
}

/** A record like another, but for what an owner has only once. */
function another<R extends Resource>(resource: R, row: Family[R], at: number): Row<R> {
  const once = {
    ...(resource === "paths" ? { status: "paused" } : {}),
    ...(resource === "reviews" ? { weekOf: addDays("2000-01-03", at * 7) } : {}),
  };
  return { ...row, id: newId(), ...once };
}
