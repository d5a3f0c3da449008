import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ensureDataFolder, ensureSecret } from "@/lib/operator/data-folder";
import { requireNode } from "@/lib/operator/node-version";
import { OperatorError } from "@/lib/operator/say";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "leap-folder-"));
});
afterEach(() => rmSync(place, { recursive: true }));

describe("the data folder", () => {
  test("is made for its owner alone, with the folders above it, and left alone afterwards", () => {
    const folder = join(place, "a", "b");
    expect(ensureDataFolder(folder)).toBe(true);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(ensureDataFolder(folder)).toBe(false);
  });

  test("is refused with a sentence where it is a file, or lies under one", () => {
    const file = join(place, "file");
    writeFileSync(file, "");
    for (const path of [file, join(file, "below")]) {
      expect(() => ensureDataFolder(path)).toThrow(OperatorError);
      expect(() => ensureDataFolder(path)).toThrow(path);
    }
  });
});

describe("the secret", () => {
  test("is made once, random, for its owner alone", () => {
    const { secret, isNew } = ensureSecret(place, undefined);
    expect(isNew).toBe(true);
    expect(Buffer.from(secret, "base64url").length).toBeGreaterThanOrEqual(32);
    expect(statSync(join(place, "secret")).mode & 0o777).toBe(0o600);
    expect(ensureSecret(place, undefined)).toEqual({ secret, isNew: false });
    expect(readdirSync(place)).toEqual(["secret"]);

    rmSync(join(place, "secret"));
    expect(ensureSecret(place, undefined).secret).not.toBe(secret);
  });

  test("that others could read after a copy is theirs no longer", () => {
    ensureSecret(place, undefined);
    chmodSync(join(place, "secret"), 0o644);
    ensureSecret(place, undefined);
    expect(statSync(join(place, "secret")).mode & 0o777).toBe(0o600);
  });

  test("of the environment comes first", () => {
    const secret = "s".repeat(32);
    expect(ensureSecret(place, secret)).toEqual({ secret, isNew: false });
    expect(readdirSync(place)).toEqual([]);
  });

  test("is refused when it is short, wherever it comes from, and never replaced in silence", () => {
    expect(() => ensureSecret(place, "changeme")).toThrow(/NEXTAUTH_SECRET is shorter than 32 bytes/);
    writeFileSync(join(place, "secret"), "too short\n");
    expect(() => ensureSecret(place, undefined)).toThrow(/shorter than 32 bytes/);
    expect(readFileSync(join(place, "secret"), "utf8")).toBe("too short\n");
  });
});

describe("an old Node.js", () => {
  test.each(["18.20.4", "20.20.2", "21.7.3"])("such as %s is refused with a sentence", (version) => {
    expect(() => requireNode(version)).toThrow(/needs Node\.js 22 or newer, and this is/);
  });

  test.each(["22.0.0", "24.21.0", "26.1.0"])("is not %s", (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });
});
