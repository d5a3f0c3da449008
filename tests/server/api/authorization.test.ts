import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ask, everything, expectRefusal } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { type Credentials, nobody, type Person, signedIn } from "../../support/people";
import { origin, setAuthEnvironment } from "../../support/visitor";
import { makeFamily, type Operation, operations } from "./operations";
import { referencesIn, valueAt, withValue } from "./references";
import type { Ids } from "./sample-types";
import { credentialsWithoutWorth } from "./worthless-credentials";

ownDatabase();

let owner: Person;
let other: Person;
let own: Ids;
let others: Ids;
/** Ways to show who one is that are worth nothing any more, or never were. */
let worthless: Readonly<Record<string, Credentials>>;
let before: string[];

beforeAll(async () => {
  setAuthEnvironment();
  [owner, other] = [await signedIn(), await signedIn()];
  [own, others] = [await makeFamily(owner), await makeFamily(other)];
  worthless = await credentialsWithoutWorth(owner);
  before = await everything();
});
beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

/** Where else a request with the cookie may come from. */
const strangers: Credentials[] = [
  {},
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: `${origin}.evil.example` },
  { origin: "http://localhost:3001" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
];

/** The fields of each kind of record that name others; its sample must name them all. */
const references: Readonly<Record<string, string[]>> = {
  milestones: ["pathId", "evidenceId"],
  cases: ["pathId", "clientId", "dealId"],
  deals: ["clientId", "shownCaseIds.0"],
  touches: ["clientId", "dealId"],
  income: ["offeringId", "dealId", "clientId", "caseId"],
  notes: ["about.id"],
};

const closed = operations.filter(({ route }) => route.access !== "public");
const changing = operations.filter(({ route }) => route.method !== "GET");
const addressed = operations.filter(({ route }) => route.path.includes("{id}"));
const naming = operations.filter(({ group, verb }) => group in references && (verb === "create" || verb === "patch"));
const list = (some: readonly Operation[]) => some.map((one) => [one.name, one] as const);

/** What is refused must leave everything as it was in the beginning. */
async function unchanged(work: () => Promise<void>): Promise<void> {
  await work();
  expect(await everything()).toEqual(before);
}

describe("a call", () => {
  test.each(list(closed))("%s is refused to nobody and to whatever proves nothing", (_name, { route, sample }) =>
    unchanged(async () => {
      for (const as of [nobody, ...Object.values(worthless)]) {
        expectRefusal(await ask(route, sample(own), { as }), 401, "SIGN_IN_NEEDED");
      }
    }),
  );

  test.each(list(closed.filter(({ route }) => route.access === "write")))(
    "%s is refused to a token that may only read",
    (_name, { route, sample }) =>
      unchanged(async () => {
        expectRefusal(await ask(route, sample(own), { as: owner.readToken }), 403, "READ_ONLY_TOKEN");
      }),
  );

  test.each(list(closed.filter(({ route }) => route.access === "session")))(
    "%s is refused to every token",
    (_name, { route, sample }) =>
      unchanged(async () => {
        for (const as of [owner.readToken, owner.writeToken]) {
          expectRefusal(await ask(route, sample(own), { as }), 403, "SESSION_NEEDED");
        }
      }),
  );

  test.each(list(changing))("%s is refused to a browser that shows no page of this site", (_name, { route, sample }) =>
    unchanged(async () => {
      const { cookie = "" } = owner.page;
      for (const from of strangers) {
        expectRefusal(await ask(route, sample(own), { as: { cookie, ...from } }), 403, "ORIGIN_REFUSED");
      }
    }),
  );

  test.each(list(addressed))("%s finds a foreign record as little as one that never was", (_name, { route, sample }) =>
    unchanged(async () => {
      const missing = Object.fromEntries(Object.keys(own).map((one) => [one, newId()])) as Record<keyof Ids, string>;
      for (const as of route.access === "session" ? [other.page] : [other.page, other.writeToken]) {
        const foreign = await ask(route, sample(own), { as });
        expectRefusal(foreign, 404, "NOT_FOUND");
        expect(foreign.text).toBe((await ask(route, sample(missing), { as })).text);
      }
    }),
  );

  test.each(list(naming))("%s refuses a foreign id within by the name of its field", (_name, operation) =>
    unchanged(async () => {
      const { route, sample, group, verb } = operation;
      const input = sample(own);
      const places = referencesIn(input, own);
      const names = places.map((path) => path.join("."));
      if (verb === "create") expect(names.sort()).toEqual(references[group]?.toSorted());
      for (const path of places) {
        const foreign = await ask(route, withValue(input, path, valueAt(sample(others), path)), { as: owner.page });
        const missing = await ask(route, withValue(input, path, newId()), { as: owner.page });
        expectRefusal(foreign, 404, "NOT_FOUND", { [path.join(".")]: "not-found" });
        expect(foreign.text).toBe(missing.text);
      }
    }),
  );
});

describe("another person", () => {
  test("sees nothing of it in any list, figure or page of theirs, whatever they ask for", () =>
    unchanged(async () => {
      const secrets = [...Object.values(own), owner.user.id, owner.user.email];
      const reading = operations.filter(({ route }) => route.method === "GET" && !route.path.includes("{"));
      for (const { route, sample } of reading) {
        for (const input of [undefined, sample(own), { ...Object(sample(own)), limit: 200 }]) {
          const { text } = await ask(route, input, { as: other.page });
          for (const secret of secrets) expect(text).not.toContain(secret);
        }
      }
    }));

  test("gets the same empty page for filters that name a foreign record as for one that never was", async () => {
    for (const { route, sample } of operations.filter(({ verb, group }) => verb === "list" && group !== "tokens")) {
      const input = Object(sample(own));
      for (const path of referencesIn(input, own)) {
        const filter = Object(path.at(-1));
        const foreign = await ask(route, { [filter]: valueAt(input, path) }, { as: other.page });
        const missing = await ask(route, { [filter]: newId() }, { as: other.page });
        expect(foreign.body).toEqual({ items: [], nextCursor: null });
        expect(foreign.text).toBe(missing.text);
      }
    }
  });
});

describe("the owner", () => {
  test("may do all of it, in a browser and, but for what needs a person, with a token", async () => {
    const inOrder = [...operations].sort((a, b) => place(a) - place(b));
    for (const who of ["page", "writeToken"] as const) {
      const person = await signedIn();
      const ids = await makeFamily(person);
      for (const { name, route, sample } of inOrder) {
        if (who !== "page" && route.access === "session") continue;
        const { status, body } = await ask(route, sample(ids), { as: person[who] });
        expect({ name, status, body }).toMatchObject({ name, status: route.successStatus ?? 200 });
      }
    }
  });

  test("may read with a token that may only read", async () => {
    for (const { name, route, sample } of operations.filter(({ route }) => route.access === "read")) {
      const { status } = await ask(route, sample(own), { as: owner.readToken });
      expect({ name, status }).toEqual({ name, status: 200 });
    }
  });

  test("gets personal answers that no cache keeps, and refusals too; what is the same for all may be kept", async () => {
    for (const { route, sample } of operations.filter(({ route }) => route.method === "GET")) {
      const kept = route.shared ? "public, no-cache" : "private, no-store";
      for (const as of [owner.page, nobody]) {
        expect((await ask(route, sample(own), { as })).headers.get("cache-control"), route.path).toBe(kept);
      }
    }
    expect(operations.filter(({ route }) => route.shared).map(({ route }) => route.access)).toEqual(["public"]);
  });
});

/** What a create would change (another path waits) comes before it, and what takes a record away comes last. */
const place = ({ verb }: Operation) =>
  ["create", "trash", "revoke", "end", "endOthers", "changePassword", "remove"].indexOf(verb);
