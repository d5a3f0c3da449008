import autocannon from "autocannon";
import type { ServerProcess } from "../support/server-process";
import { type Spread, spreadOf } from "./figure";
import type { Pace } from "./options";
import { cpuMilliseconds, processesAreVisible } from "./process";

/** One request that is sent again and again by ten connections. */
export type Request = {
  server: ServerProcess;
  path: string;
  cookie: string;
  /** Sent as a page of the same origin sends it; without one the request is a GET. */
  body?: object;
};

/** What a server did under load: requests a second, and processor time a request where the system tells. */
export type Load = { perSecond: number; cpu: number | null };

/** Two requests measured in turns, and in each round how many times as many requests the second one got through. */
export type Duel = { first: Load; second: Load; ratio: Spread };

/** Measures two requests in turns, A B A B, so that whatever else the machine does meets both of them alike. */
export async function duel(first: Request, second: Request, pace: Pace): Promise<Duel> {
  for (const request of [first, second]) await load(request, pace.warmUpSeconds);
  const rounds: [Load, Load][] = [];
  for (let round = 0; round < pace.rounds; round++) {
    rounds.push([await load(first, pace.seconds), await load(second, pace.seconds)]);
  }
  return {
    first: middleOf(rounds.map(([load]) => load)),
    second: middleOf(rounds.map(([, load]) => load)),
    ratio: spreadOf(rounds.map(([a, b]) => b.perSecond / a.perSecond)),
  };
}

/** Sends a request for some seconds. Throws where an answer is anything but a success. */
export async function load({ server, path, cookie, body }: Request, seconds: number): Promise<Load> {
  const before = processesAreVisible ? cpuMilliseconds(server.pid) : 0;
  const result = await autocannon({
    url: `${server.url}${path}`,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { cookie, ...(body && { origin: server.url, "content-type": "application/json" }) },
    ...(body && { method: "POST" as const, body: JSON.stringify(body) }),
  });
  const cpu = processesAreVisible ? cpuMilliseconds(server.pid) - before : null;
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0 || result["2xx"] === 0) {
    throw new Error(
      `${path}: ${failed} requests failed, ${result["2xx"]} succeeded.\n${server.output().slice(-2_000)}`,
    );
  }
  return { perSecond: result["2xx"] / result.duration, cpu: cpu === null ? null : cpu / result["2xx"] };
}

/** A handful of people who never pause; the figures of quality the bars were taken from were measured so, too. */
const CONNECTIONS = 10;

/** A load in words, such as `215/s, 5.3 ms`. */
export function wordsOf({ perSecond, cpu }: Load): string {
  const rate = `${perSecond.toFixed(perSecond < 10 ? 1 : 0)}/s`;
  return cpu === null ? rate : `${rate}, ${cpu.toFixed(cpu < 1 ? 2 : 1)} ms`;
}

function middleOf(loads: readonly Load[]): Load {
  const cpu = loads.flatMap(({ cpu }) => (cpu === null ? [] : [cpu]));
  return {
    perSecond: spreadOf(loads.map(({ perSecond }) => perSecond)).median,
    cpu: cpu.length === 0 ? null : spreadOf(cpu).median,
  };
}
