import { setTimeout as sleep } from "node:timers/promises";
import { type ProbedServer, settledReading } from "../support/probe";
import type { Got, Sent, Wire } from "../support/wire";

/** What one request cost the server: processor time, and for how long its loop stood still at most. */
export type Cost = { cpuMs: number; stillMs: number; got: Got };

/** What is wrong with how an input is taken, in words; null where nothing is. */
type Fault = string | null;

/**
 * What is to be measured at one size: how a request `bytes` long is sent, what the same one costs without the input, and
 * the most that an input of this kind and size has cost where it was seen to grow with its size alone.
 */
export type Measured = {
  server: ProbedServer;
  wire: Wire;
  sent: (bytes: number) => Sent;
  plainMs: () => Promise<number>;
  harmlessMs: number;
};

/** Below this the ratio of two costs says nothing: the clock, the collector and the compiler are as loud. */
const FLOOR_MS = 40;

/** Twice the input may take twice as long and a bit; four times as long is the square. */
const MAX_PER_DOUBLING = 2.5;

/** A request that takes so much of a processor, and holds up everybody for so long, is an attack by itself. */
const MAX_OF_ONE_MS = 200;

const REPETITIONS = 3;

/** Those limits hold for a machine on which the probe's known work takes this much; on a slower one they grow with it. */
const KNOWN_WORK_MS = 20;

/** Statuses of a request that was refused for its size alone, before anything was made of it. */
export const tooLarge: ReadonlySet<number> = new Set([0, 413, 414, 431]);

/** Sends one request and measures what it costs. */
export async function costOf(
  { server, wire, sent }: Pick<Measured, "server" | "wire" | "sent">,
  bytes: number,
): Promise<Cost> {
  const request = sent(bytes);
  const before = await server.read();
  const got = await wire.send(request);
  const after = await server.read();
  const cpuMs = (after.cpuMicros - before.cpuMicros) / 1_000;
  if (cpuMs < MAX_OF_ONE_MS) return { cpuMs, stillMs: after.maxLoopDelayMs, got };
  // The monitor's own tick comes after whatever held the loop.
  const settled = await settledReading(server);
  return { cpuMs, stillMs: Math.max(after.maxLoopDelayMs, settled.maxLoopDelayMs), got };
}

/**
 * Judges how the server takes an input of `largest` bytes, and where that is dear, of half and a quarter of it. The least
 * of a few repetitions counts, and a fault only if it is found again once the server has come to rest: a busy machine or
 * the collector's threads cannot fail it. What the same request costs without the input is taken off. An input that
 * costs no more than its like elsewhere, which was looked at closely, is not looked at so again. `harmlessMs` is what an
 * input cost that was looked at closely and found to be harmless; else 0.
 */
export async function judge(
  measured: Measured,
  largest: number,
): Promise<{ fault: Fault; status: number; harmlessMs: number }> {
  let judged = await judgeOnce(measured, largest, 1);
  for (let turn = 1; turn < REPETITIONS && judged.isMeasured; turn++) {
    await untilAtRest(measured.server);
    judged = await judgeOnce(measured, largest, await slownessOf(measured.server));
  }
  return judged;
}

/**
 * How many times the processor time a piece of work takes now that it takes where the limits hold; at least once. On a
 * machine that runs much more than it has cores for, the same work takes several times as much.
 */
async function slownessOf(server: ProbedServer): Promise<number> {
  return Math.max(1, (await server.knownWorkMs()) / KNOWN_WORK_MS);
}

async function judgeOnce(measured: Measured, largest: number, slowness: number) {
  const littleMs = Math.max(FLOOR_MS * slowness, measured.harmlessMs);
  // What is little with the rest of the request is little without it.
  const isLittle = async ({ cpuMs }: Cost) => cpuMs <= littleMs || cpuMs - (await measured.plainMs()) <= littleMs;
  const { least, wrong } = await leastCost(measured, largest, isLittle);
  const { status } = least.got;
  if (wrong) return { fault: wrong, status, isMeasured: false, harmlessMs: 0 };
  const tooDear = holdsUp(least, largest, slowness);
  if (tooDear || (await isLittle(least))) {
    return { fault: tooDear, status, isMeasured: tooDear !== null, harmlessMs: 0 };
  }
  const { fault, wholeMs } = await growthOf(measured, largest, least);
  return { fault, status, isMeasured: fault !== null, harmlessMs: fault ? 0 : wholeMs };
}

/** Resolves once the server does nothing to speak of, or after a second. */
async function untilAtRest(server: ProbedServer): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    const before = await server.read();
    await sleep(100);
    if ((await server.read()).cpuMicros - before.cpuMicros < 10_000) return;
  }
}

function holdsUp({ cpuMs, stillMs }: Cost, bytes: number, slowness: number): Fault {
  if (cpuMs <= MAX_OF_ONE_MS * slowness || stillMs <= MAX_OF_ONE_MS * slowness) return null;
  return `${bytes} bytes take ${ms(cpuMs)} and hold everybody up for ${ms(stillMs)}`;
}

async function growthOf(measured: Measured, largest: number, least: Cost): Promise<{ fault: Fault; wholeMs: number }> {
  const plainMs = await measured.plainMs();
  const wholeMs = least.cpuMs - plainMs;
  const grew = (larger: number) => async (cost: Cost) => larger <= MAX_PER_DOUBLING * (cost.cpuMs - plainMs);
  const half = (await leastCost(measured, largest / 2, async () => false)).least.cpuMs - plainMs;
  if (wholeMs <= MAX_PER_DOUBLING * half) return { fault: null, wholeMs };
  const quarter = (await leastCost(measured, largest / 4, grew(half))).least.cpuMs - plainMs;
  if (half <= MAX_PER_DOUBLING * quarter) return { fault: null, wholeMs };
  const costs = `${ms(quarter)}, ${ms(half)} and ${ms(wholeMs)}`;
  return { fault: `grows faster than its input: ${costs} for a quarter, a half and all of ${largest} bytes`, wholeMs };
}

/** The least of a few repetitions, or of fewer where one is little enough already. */
async function leastCost(
  measured: Measured,
  bytes: number,
  isLittle: (cost: Cost) => Promise<boolean>,
): Promise<{ least: Cost; wrong: Fault }> {
  let least: Cost | undefined;
  for (let turn = 0; turn < REPETITIONS; turn++) {
    const cost = await costOf(measured, bytes);
    if (cost.got.status >= 500 && !isMomentary(cost.got)) {
      return { least: cost, wrong: `${bytes} bytes are answered ${cost.got.status}: ${words(cost.got.text)}` };
    }
    least = {
      got: cost.got,
      cpuMs: Math.min(cost.cpuMs, least?.cpuMs ?? cost.cpuMs),
      stillMs: Math.min(cost.stillMs, least?.stillMs ?? cost.stillMs),
    };
    if (await isLittle(cost)) break;
  }
  if (!least) throw new Error("Nothing was measured.");
  return { least, wrong: null };
}

/** Being told to come back in a moment is an answer, not an error of the server. */
function isMomentary({ status, headers }: Got): boolean {
  return status === 503 && headers["retry-after"] !== undefined;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

/** The beginning of an answer as far as it can be read; it may be compressed. */
function words(text: string): string {
  return text.slice(0, 100).replaceAll(/[^ -~]+/g, "");
}
