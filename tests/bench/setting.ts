import type { ServerProcess } from "../support/server-process";
import { freePort, startLeap } from "../support/server-process";
import type { Account } from "./accounts";
import { type BareApp, startBare } from "./bare-app";
import type { Pace } from "./options";

/** What every part measures with: both apps built and filled, and how thoroughly to measure. */
export type Setting = {
  bare: BareApp;
  leap: LeapApp;
  pace: Pace;
};

/** Leap with its data: an account of about a hundred records and one of about ten thousand. */
export type LeapApp = { data: string; small: Account; large: Account };

/** Starts both apps, hands them to the work, and ends them whatever comes of it. */
export async function withBoth<T>(
  { bare, leap }: Setting,
  work: (servers: { bare: ServerProcess; leap: ServerProcess }) => Promise<T>,
): Promise<T> {
  return withServer(startBareHere(bare), (bare) => withServer(startLeapAt(leap.data), (leap) => work({ bare, leap })));
}

/** Hands a server to the work once it answers, and ends it whatever comes of it. */
export async function withServer<T>(
  starting: Promise<ServerProcess>,
  work: (server: ServerProcess) => Promise<T>,
): Promise<T> {
  const server = await starting;
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

/** Starts Leap on a data folder, at a free port. */
export async function startLeapAt(data: string): Promise<ServerProcess> {
  // Nobody is as quick as a bench, which measures the app and not how often one may ask.
  return startLeap({ PORT: String(await freePort()), LEAP_DATA: data, LEAP_CALLS_PER_SECOND: "999999" });
}

/** Starts the bare app at a free port. */
export async function startBareHere(bare: BareApp): Promise<ServerProcess> {
  return startBare(bare, await freePort());
}
