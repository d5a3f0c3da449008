import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, startLeap } from "../../support/server-process";

/** Starts one production server on a data folder of its own, tells the tests its address, and ends it as an operator would. */
export default async function startServer(): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), "leap-e2e-"));
  const leap = await startLeap({ PORT: String(await freePort()), LEAP_DATA: data, TZ: "UTC" });
  process.env.E2E_URL = leap.url;
  return async () => {
    const exitCode = await leap.stop();
    await rm(data, { recursive: true, force: true });
    if (exitCode !== 0) throw new Error(`The server ended with ${exitCode} instead of 0.\n${leap.output()}`);
  };
}
