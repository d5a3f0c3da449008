import { beforeAll, describe, expect, test } from "vitest";
import { address, call, everything, expectRefusal } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { nobody, type Person, signedIn } from "../../support/people";
import { setAuthEnvironment } from "../../support/visitor";
import { hostileSegments } from "./hostile-requests";
import { makeFamily, operations } from "./operations";
import type { Ids } from "./sample-types";

ownDatabase();

let owner: Person;
let own: Ids;

beforeAll(async () => {
  setAuthEnvironment();
  owner = await signedIn();
  own = await makeFamily(owner);
});

describe("an address", () => {
  test("answers HEAD as GET", async () => {
    for (const { route, sample } of operations.filter(({ route }) => route.method === "GET")) {
      for (const as of [owner.page, owner.readToken, nobody]) {
        const { path, rest: query } = address(route, sample(own));
        const head = await call("HEAD", path, { as, query });
        const get = await call("GET", path, { as, query });
        expect([head.status, head.headers.get("content-type")]).toEqual([get.status, get.headers.get("content-type")]);
      }
    }
  });

  test("refuses every other method, to everyone", async () => {
    const before = await everything();
    for (const path of new Set(operations.map(({ route }) => route.path))) {
      const known: string[] = operations.filter(({ route }) => route.path === path).map(({ route }) => route.method);
      for (const method of ["GET", "POST", "PATCH", "DELETE", "PUT", "OPTIONS"]) {
        if (known.includes(method)) continue;
        const here = path.replace("{id}", own.paths);
        for (const as of [owner.page, nobody]) {
          const refused = await call(method, here, { as });
          expectRefusal(refused, 405, "METHOD_NOT_ALLOWED");
          const allowed = known.includes("GET") ? [...known, "HEAD"] : known;
          expect(refused.headers.get("allow")?.split(", ")).toEqual(allowed.sort());
        }
      }
    }
    expect(await everything()).toEqual(before);
  });

  test("that is none is not found, by any method", async () => {
    const paths = ["", "/", "/nothing", "/paths/a/b", "/Paths", "/progress/x/y", "/paths%2Fx", "/../v1", "/%70aths/"];
    for (const path of paths) {
      for (const method of ["GET", "POST", "DELETE"]) {
        expectRefusal(await call(method, path, { as: owner.page }), 404, "NOT_FOUND");
      }
    }
  });

  test("with anything but an id in an id's place is not found", async () => {
    for (const { route } of operations.filter(({ route }) => route.path.includes("{id}"))) {
      for (const segment of hostileSegments) {
        const body = route.method === "PATCH" ? { version: 1 } : undefined;
        const answer = await call(route.method, route.path.replace("{id}", segment), { as: owner.page, body });
        expectRefusal(answer, 404, "NOT_FOUND");
      }
    }
  });
});
