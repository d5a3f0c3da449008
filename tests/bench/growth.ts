import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ServerProcess } from "../support/server-process";
import type { Account } from "./accounts";
import { addCrowd } from "./crowd";
import { type Figure, figure, spreadOf } from "./figure";
import { type Duel, duel, type Request, wordsOf } from "./load";
import { type Setting, startLeapAt, withServer } from "./setting";

/** What an account of ten thousand records costs beside one of a hundred, on the same server. */
export async function growth({ leap, pace }: Setting): Promise<Figure[]> {
  return withServer(startLeapAt(leap.data), async (server) => {
    const figures: Figure[] = [];
    for (const [name, path] of Object.entries(addresses)) {
      const request = ({ cookie }: Account): Request => ({ server, path, cookie });
      const measured = await duel(request(leap.small), request(leap.large), pace);
      figures.push(slower(`${name}, 10 000 records to 100`, measured, MAX_BY_RECORDS));
    }
    return figures;
  });
}

/** What a database with a hundred thousand accounts costs the person who was there before, beside one of two accounts. */
export async function crowd({ leap, pace }: Setting): Promise<Figure[]> {
  const crowded = join(leap.data, "crowd");
  mkdirSync(crowded);
  copyFileSync(join(leap.data, "leap.db"), join(crowded, "leap.db"));
  addCrowd(join(crowded, "leap.db"), ACCOUNTS);
  return withServer(startLeapAt(leap.data), (alone) =>
    withServer(startLeapAt(crowded), async (among) => {
      const figures: Figure[] = [];
      for (const [name, path] of Object.entries(addresses)) {
        const { cookie } = leap.small;
        const measured = await duel({ server: alone, path, cookie }, { server: among, path, cookie }, pace);
        figures.push(slower(`${name}, 100 000 accounts to 2`, measured, MAX_BY_ACCOUNTS));
      }
      return figures;
    }),
  );
}

/**
 * The first dashboard after a write, when the stage has to be worked out anew; asked for one after the other, because
 * among ten connections most would find it worked out already.
 */
export async function afterWrite({ leap, pace }: Setting): Promise<Figure[]> {
  return withServer(startLeapAt(leap.data), async (server) => {
    const rounds: [few: number, many: number][] = [];
    for (let round = 0; round < pace.rounds + WARM_UP_ROUNDS; round++) {
      const times: [number, number][] = [];
      for (let turn = 0; turn < WRITES_A_ROUND; turn++) {
        times.push([await firstAfterWrite(server, leap.small), await firstAfterWrite(server, leap.large)]);
      }
      if (round >= WARM_UP_ROUNDS) rounds.push([middle(times, 0), middle(times, 1)]);
    }
    const words = (side: 0 | 1) => `${middle(rounds, side).toFixed(1)} ms`;
    const line = { name: "dashboard after a write, 10 000 records to 100", base: words(0), leap: words(1) };
    return [figure(line, spreadOf(rounds.map(([few, many]) => many / few)), { atMost: MAX_BY_RECORDS })];
  });
}

const WRITES_A_ROUND = 20;
const WARM_UP_ROUNDS = 3;

function middle(pairs: readonly [number, number][], side: 0 | 1): number {
  return spreadOf(pairs.map((pair) => pair[side])).median;
}

async function firstAfterWrite(server: ServerProcess, { cookie }: Account): Promise<number> {
  const headers = { cookie, origin: server.url, "content-type": "application/json" };
  const body = JSON.stringify({ text: "聊了需求" });
  const made = await fetch(`${server.url}/api/v1/notes`, { method: "POST", headers, body });
  if (made.status !== 201) throw new Error(`A note was answered with ${made.status}: ${await made.text()}`);
  await made.text();
  const began = performance.now();
  const page = await fetch(`${server.url}${addresses.dashboard}`, { headers: { cookie }, redirect: "error" });
  await page.text();
  return performance.now() - began;
}

const ACCOUNTS = 100_000;
const MAX_BY_RECORDS = 1.3;
const MAX_BY_ACCOUNTS = 1.1;

const addresses = {
  dashboard: "/zh/dashboard",
  "list of 20 rows": "/api/v1/income?limit=20",
  progress: "/api/v1/progress",
};

/** The time of a request as a multiple: the inverse of how many get through. */
function slower(name: string, { first, second, ratio }: Duel, atMost: number): Figure {
  const time = { median: 1 / ratio.median, least: 1 / ratio.most, most: 1 / ratio.least };
  return figure({ name, base: wordsOf(first), leap: wordsOf(second) }, time, { atMost });
}
