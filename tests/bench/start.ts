import type { ServerProcess } from "../support/server-process";
import { type Figure, figure, spreadOf } from "./figure";
import { load } from "./load";
import { memory, processesAreVisible } from "./process";
import { type Setting, startBareHere, startLeapAt, withServer } from "./setting";

/** From the start of the program, with everything built, to the first signed-in page. */
export async function coldStart(setting: Setting): Promise<Figure[]> {
  const times: [bare: number, leap: number][] = [];
  for (let turn = 0; turn < setting.pace.starts; turn++) {
    times.push([await firstPage(bareOf(setting)), await firstPage(leapOf(setting))]);
  }
  const middle = (side: 0 | 1) => `${(spreadOf(times.map((pair) => pair[side])).median / 1_000).toFixed(2)} s`;
  const ratio = spreadOf(times.map(([bare, leap]) => leap / bare));
  const line = { name: "cold start to the first signed-in page", base: middle(0), leap: middle(1) };
  return [figure(line, ratio, { atMost: 1.6 })];
}

/** Memory a server holds after its first signed-in page, and the most it held while it was asked for that page without pause. */
export async function memoryHeld(setting: Setting): Promise<Figure[]> {
  if (!processesAreVisible) return [];
  const bare = await memoryOf(bareOf(setting), setting);
  const leap = await memoryOf(leapOf(setting), setting);
  const line = (name: string, base: number, own: number) =>
    figure({ name, base: `${base.toFixed(0)} MB`, leap: `${own.toFixed(0)} MB` }, own / base, { atMost: 1.3 });
  return [
    line("memory after the first page", bare.idle, leap.idle),
    line("memory under load, at most", bare.most, leap.most),
  ];
}

/** An app that is not running yet, and its signed-in page. */
type Side = { start: () => Promise<ServerProcess>; path: string; cookie: string };

const bareOf = ({ bare }: Setting): Side => ({
  start: () => startBareHere(bare),
  path: "/dashboard",
  cookie: bare.cookie,
});

const leapOf = ({ leap }: Setting): Side => ({
  start: () => startLeapAt(leap.data),
  path: "/zh/dashboard",
  cookie: leap.small.cookie,
});

async function firstPage(side: Side): Promise<number> {
  const began = performance.now();
  return withServer(side.start(), async (server) => {
    await read(server, side);
    return performance.now() - began;
  });
}

async function memoryOf(side: Side, { pace }: Setting): Promise<{ idle: number; most: number }> {
  return withServer(side.start(), async (server) => {
    await read(server, side);
    const idle = memory(server.pid).now;
    for (let round = 0; round < pace.rounds; round++) await load({ server, ...side }, pace.seconds);
    return { idle, most: memory(server.pid).most };
  });
}

async function read(server: ServerProcess, { path, cookie }: Side): Promise<void> {
  const response = await fetch(`${server.url}${path}`, { headers: { cookie }, redirect: "error" });
  await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
}
