import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { catalog } from "@/lib/catalog/catalog";
import { ensureBuild, sourceFingerprint } from "@/lib/operator/build";

/** A project as small as one can be, whose framework is a program that writes down how it was called. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "leap-build-"));
  write("app/page.tsx", "export default 1;\n");
  write("lib/domain/day.ts", "export {};\n");
  write("package-lock.json", "{}\n");
  framework('mkdirSync(".next", { recursive: true }); appendFileSync("calls", JSON.stringify(process.env) + "\\n");');
});
afterEach(() => rmSync(root, { recursive: true }));

describe("a build", () => {
  test("is made where there is none, and not again while nothing changes", async () => {
    expect(await ensureBuild(root)).toBe(true);
    expect(await ensureBuild(root)).toBe(false);
    expect(calls()).toHaveLength(1);
  });

  test.each(["app/page.tsx", "app/new.tsx", "lib/domain/day.ts", "package-lock.json", "proxy.ts", "public/icon.svg"])(
    "is made again when %s changes",
    async (path) => {
      await ensureBuild(root);
      write(path, "changed");
      expect(await ensureBuild(root)).toBe(true);
    },
  );

  test("is made again when a file is gone or has another name", async () => {
    const before = sourceFingerprint(root);
    rmSync(join(root, "lib/domain/day.ts"));
    const without = sourceFingerprint(root);
    write("lib/domain/week.ts", "export {};\n");
    expect(new Set([before, without, sourceFingerprint(root)]).size).toBe(3);
  });

  test("is not made again for a file's time alone, or for tests and data", async () => {
    await ensureBuild(root);
    utimesSync(join(root, "app/page.tsx"), new Date(), new Date());
    write("tests/a.test.ts", "");
    write("data/leap.db", "");
    expect(await ensureBuild(root)).toBe(false);
  });

  test("does not begin with a wrong catalog, and names the entry", async () => {
    const [first, ...others] = catalog.directions;
    const wrong = { ...catalog, directions: [{ ...first, name: { zh: "内容工厂", en: "内容工厂" } }, ...others] };
    const build = ensureBuild(root, async () => wrong);
    await expect(build).rejects.toThrow(`directions[${first?.id}].name.en holds Han characters`);
    expect(existsSync(join(root, "calls"))).toBe(false);
    expect(await ensureBuild(root)).toBe(true);
  });

  test("that fails or is killed half-way says what it said, and counts for nothing", async () => {
    await ensureBuild(root);
    write("app/page.tsx", "export default 2;\n");
    framework('console.error("app/page.tsx: broken"); process.exit(1);');
    await expect(ensureBuild(root)).rejects.toThrow(/app\/page\.tsx: broken[\s\S]*The build failed \(1\)/);
    framework('process.kill(process.pid, "SIGKILL");');
    await expect(ensureBuild(root)).rejects.toThrow(/The build failed \(SIGKILL\)/);

    write("app/page.tsx", "export default 1;\n");
    framework('appendFileSync("calls", "{}\\n");');
    expect(await ensureBuild(root)).toBe(true);
  });

  test("sees neither the database nor the secret, and reports to nobody", async () => {
    process.env.NEXTAUTH_SECRET = "a secret of the installation";
    try {
      await ensureBuild(root);
    } finally {
      delete process.env.NEXTAUTH_SECRET;
    }
    const [environment] = calls();
    expect(environment).toMatchObject({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
    expect(Object.keys(environment ?? {})).not.toContain("NEXTAUTH_SECRET");
    expect(Object.keys(environment ?? {})).not.toContain("DATABASE_URL");
  });
});

function write(path: string, text: string): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function framework(program: string): void {
  const imports = 'const { appendFileSync, mkdirSync } = require("node:fs");\n';
  write("node_modules/next/dist/bin/next", imports + program);
}

function calls(): Record<string, string>[] {
  return readFileSync(join(root, "calls"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
