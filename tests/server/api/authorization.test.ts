import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { sessions, tokens } from "@/db/schema/users";
import { createRateLimits } from "@/lib/server/rate-limits";
import { endSession, startSession } from "@/lib/server/sessions";
import { createToken, revokeToken } from "@/lib/server/tokens";
import { address, ask, call, everything, expectRefusal } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { bearer, type Credentials, nobody, type Person, pageWith, signedIn } from "../../support/people";
import { origin, sessionCookie, setAuthEnvironment } from "../../support/visitor";
import { makeFamily, type Operation, operations } from "./operations";
import type { Ids } from "./sample-types";

ownDatabase();

let owner: Person;
let other: Person;
let own: Ids;
let others: Ids;
/** Ways to show who one is that are worth nothing any more, or never were. */
let worthless: Readonly<Record<string, Credentials>>;

beforeAll(async () => {
  setAuthEnvironment();
  [owner, other] = [await signedIn(), await signedIn()];
  [own, others] = [await makeFamily(owner), await makeFamily(other)];
  worthless = await credentialsWithoutWorth(owner);
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

/** What is refused must leave everything as it was. */
async function unchanged(work: () => Promise<void>): Promise<void> {
  const before = await everything();
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

  test("gets personal answers that no cache keeps, and refusals too", async () => {
    for (const { route, sample } of operations.filter(({ route }) => route.method === "GET")) {
      for (const as of [owner.page, nobody]) {
        expect((await ask(route, sample(own), { as })).headers.get("cache-control")).toBe("private, no-store");
      }
    }
  });
});

describe("an address", () => {
  test("answers HEAD as GET", async () => {
    for (const { route, sample } of operations.filter(({ route }) => route.method === "GET")) {
      for (const as of [owner.page, owner.readToken, nobody]) {
        const { path, rest } = {
          path: route.path.replace("{id}", own[String(route.path.split("/")[1]) as keyof Ids]),
          rest: Object(sample(own)),
        };
        const { id: _id, ...query } = rest;
        const head = await call("HEAD", path, { as, query });
        const get = await call("GET", path, { as, query });
        expect([head.status, head.headers.get("content-type")]).toEqual([get.status, get.headers.get("content-type")]);
      }
    }
  });

  test("refuses every other method, to everyone", () =>
    unchanged(async () => {
      for (const path of new Set(operations.map(({ route }) => route.path))) {
        const known: string[] = operations.filter(({ route }) => route.path === path).map(({ route }) => route.method);
        for (const method of ["GET", "POST", "PATCH", "DELETE", "PUT", "OPTIONS"]) {
          if (known.includes(method)) continue;
          const here = path.replace("{id}", own.paths);
          for (const as of [owner.page, nobody]) {
            expectRefusal(await call(method, here, { as }), 405, "METHOD_NOT_ALLOWED");
          }
        }
      }
    }));

  test("that is none is not found, by any method", async () => {
    const paths = ["", "/", "/nothing", "/paths/a/b", "/Paths", "/progress/x/y", "/paths%2Fx", "/../v1", "/%70aths/"];
    for (const path of paths) {
      for (const method of ["GET", "POST", "DELETE"]) {
        expectRefusal(await call(method, path, { as: owner.page }), 404, "NOT_FOUND");
      }
    }
  });
});

/** What a create would change (another path waits) comes before it, and what takes a record away comes last. */
const place = ({ verb }: Operation) => ["create", "trash", "revoke"].indexOf(verb);

async function credentialsWithoutWorth({ user, sessionToken }: Person): Promise<Record<string, Credentials>> {
  const signedOut = await startSession(user.id, null);
  await endSession(signedOut.token);
  const expired = await startSession(user.id, null);
  const past = "2020-01-01T00:00:00.000Z";
  await database().update(sessions).set({ expiresAt: past }).where(eq(sessions.id, expired.id));
  const idle = await startSession(user.id, null);
  await database().update(sessions).set({ lastSeenAt: past }).where(eq(sessions.id, idle.id));
  const revoked = await createToken(user, { name: "revoked", scope: "write" });
  await revokeToken(user, { id: revoked.id });
  const over = await createToken(user, { name: "over", scope: "write" });
  await database().update(tokens).set({ expiresAt: past }).where(eq(tokens.id, over.id));
  const good = await createToken(user, { name: "good", scope: "write" });
  return {
    "a session that was signed out": pageWith(signedOut.token),
    "a session that is too old": pageWith(expired.token),
    "a session that lay idle": pageWith(idle.token),
    "a revoked token": bearer(revoked.token),
    "an expired token": bearer(over.token),
    "a session's cookie as a token": bearer(sessionToken),
    "a session's cookie as a token beside it": { ...pageWith(sessionToken), ...bearer(sessionToken) },
    "a token as a cookie": { cookie: `${sessionCookie}=${good.token}`, origin },
    "a token in another scheme": { authorization: `Basic ${good.token}` },
    "a token cut short": bearer(good.token.slice(0, -1)),
    "no token": { authorization: "Bearer" },
  };
}

type Path = readonly (string | number)[];

/** The places in an input at which one of these ids stands; its own address is none. */
function referencesIn(value: unknown, ids: Ids, path: Path = []): Path[] {
  if (typeof value === "string") return Object.values(ids).includes(value) && path.join(".") !== "id" ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => referencesIn(item, ids, [...path, key]));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => Reflect.get(Object(inner), key), value);
}

function withValue(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === String(key) ? withValue(item, rest, put) : item));
  return { ...Object(value), [key]: withValue(Reflect.get(Object(value), key), rest, put) };
}
