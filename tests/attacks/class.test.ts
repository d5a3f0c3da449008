import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuild } from "@/lib/operator/build";
import { fillLeap } from "../bench/accounts";
import { type ProbedServer, startProbed } from "../support/probe";
import { NoAnswer, openWire, type Sent, type Wire } from "../support/wire";
import { growingBodies } from "./bodies";
import { inTurns, type Owner, ownersOf, pageHeaders, unknownIds } from "./callers";
import { costOf, judge, tooLarge } from "./cost";
import { type Kind, kindsAtTypicalPlaces, kindsEverywhere, maxHeadBytes } from "./kinds";
import { operationPlaces, otherPlaces, type Place, pagePlaces } from "./places";

/**
 * No input costs the server more than its size: every operation, page and other address is sent every kind of input that
 * can grow, up to what Node.js or the app lets through, and the processor time of the server's own process is judged.
 */

/** So many that none of them meets a limit of calls. */
const ACCOUNTS = 60;

let data: string;
let leap: ProbedServer;
let wire: Wire;
let owner: () => Owner;
beforeAll(async () => {
  await ensureBuild(process.cwd());
  data = mkdtempSync(join(tmpdir(), "leap-attacks-"));
  const accounts = await fillLeap(
    join(data, "leap.db"),
    Array.from({ length: ACCOUNTS }, () => 11),
  );
  leap = await startProbed({ LEAP_DATA: data });
  wire = openWire(leap.port);
  const owners = await ownersOf(wire, accounts);
  owner = inTurns(owners);
}, 300_000);
afterAll(async () => {
  wire?.close();
  await leap?.kill();
  rmSync(data, { recursive: true, force: true });
});

/** An unguarded app fails in hundreds of places; the first of them are enough to see why. */
const MAX_FAULTS = 25;

describe("an address, a header or a cookie that grows", { timeout: 180_000 }, () => {
  test.each([
    ["operation, as somebody signed in", operationPlaces, signedIn],
    // Nobody gets no further than who they are at all others.
    ["operation anyone may call, as nobody", operationPlaces.filter(({ isPublic }) => isPublic), asNobody],
    ["page of one's own, as somebody signed in", pagePlaces.own, signedIn],
    ["page anyone may read, as nobody", pagePlaces.public, asNobody],
    ["other address", otherPlaces, asNobody],
  ])("costs no more than its size at every %s", async (_name, places, as) => {
    expect(await faultsOf(places, kindsEverywhere, as)).toEqual([]);
  });

  test.each<[string, string[], As]>([
    ["own", ["clients.list", "clients.create", "page /dashboard", "page /clients/[id]"], signedIn],
    [
      "public",
      ["catalog.read", "page ", "page /finder", "/", "/api/health", "/api/auth/session", "POST /api/demo", "POST /zh"],
      asNobody,
    ],
  ])(
    "costs no more than its size in each header by itself, at typical places of the %s part",
    async (_name, names, as) => {
      const places = [...operationPlaces, ...pagePlaces.own, ...pagePlaces.public, ...otherPlaces].filter(({ name }) =>
        names.includes(name),
      );
      expect(places.length).toBe(names.length);
      expect(await faultsOf(places, kindsAtTypicalPlaces, as)).toEqual([]);
    },
  );
});

describe("a body that grows", { timeout: 180_000 }, () => {
  const harmless = new Map<string, number>();
  test.each(growingBodies.map((growing) => [growing.operation.name, growing] as const))(
    "costs no more than its size at %s",
    async (_name, { operation, largest, kinds }) => {
      const place = operationPlaces.find(({ name }) => name === operation.name);
      if (!place) throw new Error(`${operation.name} is at no place.`);
      const faults: string[] = [];
      const plainMs = plainCost(place, signedIn);
      for (const kind of kinds) {
        const sent = (bytes: number): Sent => {
          const { ids, cookie } = owner();
          return { ...requestTo(place, signedIn, { ids, cookie }), body: kind.text(ids, bytes) };
        };
        faults.push(
          ...(await wholeAndLetThrough({ ...kind, sent, largest, plainMs, letThrough: new Map(), harmless })),
        );
      }
      expect(faults).toEqual([]);
    },
  );

  test("is not read from nobody", async () => {
    const faults: string[] = [];
    for (const { operation, largest, kinds } of growingBodies.filter(
      ({ operation }) => !operation.name.endsWith("signUp"),
    )) {
      const place = operationPlaces.find(({ name }) => name === operation.name);
      const [kind] = kinds;
      if (!place || !kind) throw new Error(`${operation.name} has nothing to send.`);
      const sent = (bytes: number) => ({ ...requestTo(place, asNobody), body: kind.text(unknownIds, bytes) });
      const { cpuMs, stillMs, got } = await costOf({ server: leap, wire, sent }, largest);
      if (![401, 413].includes(got.status) || (cpuMs > 40 && stillMs > 40)) {
        faults.push(`${kind.name}: ${got.status}, ${cpuMs.toFixed(0)} ms`);
      }
    }
    expect(faults).toEqual([]);
  });
});

type As = typeof signedIn;

/** As a page of ours in the browser of an account. */
function signedIn(cookie: string): Sent["headers"] {
  return pageHeaders(cookie, leap.url);
}

/** As a page of ours in a browser that nobody has signed in with. */
function asNobody(): Sent["headers"] {
  return [["origin", leap.url]];
}

async function faultsOf(places: readonly Place[], kinds: readonly Kind[], as: As): Promise<string[]> {
  const faults: string[] = [];
  const letThrough = new Map<string, number>();
  const harmless = new Map<string, number>();
  for (const place of places) {
    const plainMs = plainCost(place, as);
    for (const kind of kinds) {
      if (faults.length >= MAX_FAULTS) return faults;
      const sent = (bytes: number) => kind.grow(requestTo(place, as), bytes);
      const found = await wholeAndLetThrough({
        name: kind.name,
        what: kind.name,
        sent,
        largest: maxHeadBytes,
        plainMs,
        letThrough,
        harmless,
      });
      faults.push(...found.map((fault) => `${place.name}: ${fault}`));
    }
  }
  return faults;
}

/**
 * One way to grow at one place, and what was learned at others: the sizes that are just let through, and by way and
 * size the most that was harmless; 0 where it was too little to be looked at closely.
 */
type Growth = {
  name: string;
  what: string;
  sent: (bytes: number) => Sent;
  largest: number;
  plainMs: () => Promise<number>;
  letThrough: Map<string, number>;
  harmless: Map<string, number>;
};

/** Judges an input of the largest size, and where that is refused for its size, of one that is just let through. */
async function wholeAndLetThrough(growth: Growth): Promise<string[]> {
  const { name, what, sent, largest, plainMs, letThrough, harmless } = growth;
  const judged = async (bytes: number) => {
    const key = sizeOf(what, bytes);
    const known = harmless.get(key) ?? 0;
    const { fault, status, harmlessMs } = await judge({ server: leap, wire, sent, plainMs, harmlessMs: known }, bytes);
    if (fault) throw new Fault(`${name}: ${fault}`);
    harmless.set(key, Math.max(known, harmlessMs));
    return status;
  };
  try {
    // What is not known to be harmless begins small: the largest could keep the server busy for minutes.
    for (const part of harmless.has(sizeOf(what, largest)) ? [] : [16, 4]) await judged(largest / part);
    if (tooLarge.has(await judged(largest))) {
      let size = letThrough.get(what) ?? largest / 2;
      while (size > SMALLEST && tooLarge.has((await wire.send(sent(size))).status)) size /= 2;
      letThrough.set(what, size);
      await judged(size);
    }
    return [];
  } catch (error) {
    if (error instanceof Fault || error instanceof NoAnswer) return [error.message];
    throw error;
  }
}

class Fault extends Error {}

function sizeOf(what: string, bytes: number): string {
  return `${what}, ${bytes} bytes`;
}

/** Nothing that is refused at this size is meant to grow. */
const SMALLEST = 100;

/** What the request costs when nothing in it has grown, once its code has been compiled; measured where it is asked for. */
function plainCost(place: Place, as: As): () => Promise<number> {
  const measured = { server: leap, wire, sent: () => requestTo(place, as) };
  let least: Promise<number> | undefined;
  const measure = async () => {
    const costs: number[] = [];
    for (let turn = 0; turn < 3; turn++) costs.push((await costOf(measured, 0)).cpuMs);
    return Math.min(...costs);
  };
  return () => {
    least ??= measure();
    return least;
  };
}

function requestTo(place: Place, as: As, { ids, cookie } = owner()): Sent {
  const headers = [...as(cookie), ...(place.type ? [["content-type", place.type] as const] : [])];
  const sent = { method: place.method, path: place.path(ids), headers };
  return place.body === undefined ? sent : { ...sent, body: place.body };
}
