import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../../support/postgres-server";
import { freePort, startLeap } from "../../support/server-process";

/**
 * Starts two production servers, one on a data folder of its own and one that differs in nothing but `DATABASE_URL`;
 * tells the tests their addresses, and ends them as an operator would.
 */
export default async function startServers(): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  const stops: (() => Promise<void>)[] = [];
  process.env.E2E_URL = await startServer(stops, {});
  process.env.E2E_POSTGRESQL_URL = await startServer(stops, { DATABASE_URL: postgres.url("postgres") });
  return async () => {
    for (const stop of stops) await stop();
    await postgres.stop();
  };
}

async function startServer(stops: (() => Promise<void>)[], settings: Record<string, string>): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), "leap-e2e-"));
  const leap = await startLeap({
    PORT: String(await freePort()),
    LEAP_DATA: data,
    TZ: "UTC",
    // The tests say from which address they come (fixtures.ts).
    LEAP_TRUST_PROXY: "1",
    // They fill accounts faster than anybody types.
    LEAP_CALLS_PER_SECOND: "1000",
    ...settings,
  });
  stops.push(async () => {
    const exitCode = await leap.stop();
    await rm(data, { recursive: true, force: true });
    if (exitCode !== 0) throw new Error(`The server ended with ${exitCode} instead of 0.\n${leap.output()}`);
  });
  return leap.url;
}
