import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";

/** One forbidden import each: the rule that must name it, the file that commits it, and what it imports. */
const forbidden: [rule: string, from: string, imports: string][] = [
  ["domain-sees-only-its-own", "lib/domain/a.ts", "@/lib/catalog/good"],
  ["domain-sees-only-its-own", "lib/domain/b.ts", "@/db/good"],
  ["catalog-sees-only-its-own", "lib/catalog/a.ts", "@/lib/contract/good"],
  ["i18n-sees-only-its-own", "lib/i18n/a.ts", "@/lib/contract/good"],
  ["contract-sees-only-its-own", "lib/contract/a.ts", "@/lib/server/good"],
  ["contract-sees-only-its-own", "lib/contract/b.ts", "@/lib/client/good"],
  ["client-sees-only-its-own", "lib/client/a.ts", "@/lib/server/good"],
  ["client-sees-only-its-own", "lib/client/b.ts", "@/components/good"],
  ["components-sees-only-its-own", "components/a.tsx", "@/lib/server/good"],
  ["components-sees-only-its-own", "components/b.tsx", "@/db/good"],
  ["components-sees-only-its-own", "components/c.tsx", "@/app/good"],
  ["db-sees-only-its-own", "db/a.ts", "@/components/good"],
  ["db-sees-only-its-own", "db/b.ts", "@/lib/server/good"],
  ["server-sees-only-its-own", "lib/server/a.ts", "@/lib/client/good"],
  ["server-sees-only-its-own", "lib/server/b.ts", "@/app/good"],
  ["server-sees-only-its-own", "lib/server/c.ts", "@/lib/operator/good"],
  ["operator-sees-only-its-own", "lib/operator/a.ts", "@/lib/client/good"],
  ["app-sees-only-its-own", "app/a.ts", "@/db/good"],
  ["app-sees-only-its-own", "app/b.ts", "@/lib/operator/good"],
  ["public-parts-stay-public", "components/public/a.tsx", "@/components/tracker/good"],
  ["public-parts-stay-public", "app/[locale]/(public)/a.tsx", "@/components/account/good"],
  ["tracker-parts-stay-in-the-tracker", "components/tracker/a.tsx", "@/components/public/good"],
  ["tracker-parts-stay-in-the-tracker", "app/[locale]/(tracker)/a.tsx", "@/components/account/good"],
  ["account-parts-know-no-tracker", "components/account/a.tsx", "@/components/tracker/good"],
  ["shared-parts-know-no-group", "components/forms/a.tsx", "@/components/tracker/good"],
  ["shared-parts-know-no-group", "components/f.tsx", "@/components/public/good"],
  ["entry-files-stay-at-the-edge", "proxy.ts", "@/db/good"],
  ["pure-rooms-import-zod-alone", "lib/domain/c.ts", "react"],
  ["pure-rooms-import-zod-alone", "lib/catalog/b.ts", "node:fs"],
  ["only-db-speaks-sql", "lib/server/d.ts", "drizzle-orm"],
  ["only-db-speaks-sql", "lib/operator/b.ts", "better-sqlite3"],
  ["only-db-speaks-sql", "app/c.ts", "pg"],
  ["browser-loads-zod-mini", "lib/contract/c.ts", "zod"],
  ["browser-loads-zod-mini", "components/d.tsx", "zod"],
  ["browser-has-no-server-only", "components/e.tsx", "server-only"],
  ["browser-has-no-node", "lib/client/c.ts", "node:crypto"],
  ["no-barrels", "lib/server/e.ts", "@/lib/domain/index"],
  ["no-unknown-imports", "lib/server/f.ts", "@/lib/server/nowhere"],
  ["no-unlisted-packages", "lib/server/g.ts", "unlisted"],
  ["no-development-packages", "lib/server/h.ts", "vitest"],
];

/** Imports of the same kind that are allowed, so that the rules are known to let through what they should. */
const allowed: [from: string, imports: string][] = [
  ["lib/catalog/good.ts", "@/lib/domain/good"],
  ["lib/domain/good.ts", "zod"],
  ["lib/i18n/good.ts", "@/lib/domain/good"],
  ["lib/contract/good.ts", "zod/mini"],
  ["lib/client/good.ts", "@/lib/contract/good"],
  ["components/good.tsx", "@/lib/client/good"],
  ["components/public/good.tsx", "@/components/good"],
  ["components/tracker/good.tsx", "@/components/good"],
  ["components/account/good.tsx", "@/components/public/good"],
  ["db/good.ts", "drizzle-orm"],
  ["lib/server/good.ts", "@/db/good"],
  ["lib/operator/good.ts", "@/lib/server/good"],
  ["app/good.ts", "@/components/good"],
  ["instrumentation.ts", "@/lib/server/good"],
];

// That they hold for the project is a check of its own, `npm run boundaries`.
describe("the import rules", () => {
  let tree: string;
  beforeAll(async () => {
    tree = await mkdtemp(join(tmpdir(), "leap-boundaries-"));
    await plantPackages(tree);
    for (const [from, imports] of allowed) await plant(tree, from, `import "${imports}";\nexport const good = 1;\n`);
    await plant(tree, "tests/good.test.ts", imported(allowed.map(([from]) => from)));
  });
  afterAll(() => rm(tree, { recursive: true, force: true }));

  test("allow a tree that keeps to them", async () => {
    expect(await violations(tree)).toEqual([]);
  });

  test("name every forbidden import, and nothing else", async () => {
    for (const [, from, imports] of forbidden)
      await plant(tree, from, `import "${imports}";\nexport const planted = 1;\n`);
    // A cycle is named once, at the file it is entered by.
    await plant(tree, "lib/domain/turns.ts", 'import "@/lib/domain/circles";\n');
    await plant(tree, "lib/domain/circles.ts", 'import "@/lib/domain/turns";\n');
    await plant(tree, "lib/domain/index.ts", "export const barrel = 1;\n");
    await plant(tree, "components/forgotten.tsx", "export const forgotten = 1;\n");
    // Reached from a test, so that each is forbidden for what it imports and not for lying about.
    await plant(tree, "tests/bad.test.ts", imported([...forbidden.map(([, from]) => from), "lib/domain/circles.ts"]));

    const found = await violations(tree);
    const expected = forbidden.map(([rule, from]) => `${rule}: ${from}`);
    expect(found).toEqual(
      [...new Set([...expected, "no-cycles: lib/domain/circles.ts", "no-orphans: components/forgotten.tsx"])].sort(),
    );
  });
});

const root = resolve(import.meta.dirname, "../..");

async function plant(tree: string, path: string, text: string): Promise<void> {
  await mkdir(join(tree, dirname(path)), { recursive: true });
  await writeFile(join(tree, path), text);
}

function imported(paths: string[]): string {
  return paths.map((path) => `import "@/${path.replace(/\.tsx?$/, "")}";\n`).join("");
}

/** Packages as small as they can be, so that the tree stands on its own. */
async function plantPackages(tree: string): Promise<void> {
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json"]) await cp(join(root, file), join(tree, file));
  const dependencies = {
    zod: "1.0.0",
    react: "1.0.0",
    "drizzle-orm": "1.0.0",
    "better-sqlite3": "1.0.0",
    pg: "1.0.0",
    "server-only": "1.0.0",
  };
  await plant(
    tree,
    "package.json",
    JSON.stringify({ type: "module", dependencies, devDependencies: { vitest: "1.0.0" } }),
  );
  for (const name of [...Object.keys(dependencies), "vitest", "unlisted"]) {
    const exports = { ".": "./main.js", "./mini": "./mini/index.js" };
    await plant(tree, `node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", exports }));
    await plant(tree, `node_modules/${name}/main.js`, "");
    await plant(tree, `node_modules/${name}/mini/index.js`, "");
  }
}

/** `rule: file` for everything the linter names in a tree, each once and sorted. */
async function violations(tree: string): Promise<string[]> {
  const program = join(root, "node_modules", ".bin", "depcruise");
  const output = await new Promise<string>((done, reject) => {
    const options = { cwd: tree, maxBuffer: 256 * 1024 * 1024 };
    execFile(
      process.execPath,
      [program, "--config", "--output-type", "json", "."],
      options,
      (_error, stdout, stderr) => (stdout ? done(stdout) : reject(new Error(stderr))),
    );
  });
  const { summary } = report.parse(JSON.parse(output));
  return [
    ...new Set(
      summary.violations.map(({ rule, from, to }) => `${rule.name}: ${rule.name === "no-orphans" ? to : from}`),
    ),
  ].sort();
}

const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string(), to: z.string() })),
  }),
});
