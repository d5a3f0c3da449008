import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leapCommand } from "../support/leap-command";

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "leap-command-"));
});
afterAll(() => rmSync(data, { recursive: true }));

const password = "violet harbour counts nine";

// Each call starts a process, which takes a second alone and many beside other tests.
describe("npm run leap", { timeout: 120_000 }, () => {
  test("explains itself, and exits with 2 for what it does not understand", () => {
    expect(leap("help")).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("user add EMAIL") });
    expect(leap()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("user add EMAIL") });
    const misunderstood = [
      ["frobnicate"],
      ["user", "add"],
      ["user", "drop", "a@example.org"],
      ["user", "add", "a@b.c", "--pasword", "x"],
      ["export", "a@b.c"],
      ["export", "a@b.c", "file", "--dry-run"],
      ["import", "a@b.c", "file", "--token", "read"],
      ["doctor", "now"],
    ];
    for (const args of [...misunderstood, ["user", "add", "a@example.org", "--token", "admin"]]) {
      expect(leap(...args)).toMatchObject({
        exitCode: 2,
        stdout: "",
        stderr: expect.stringContaining("user add EMAIL"),
      });
    }
  });

  test("opens an account on an installation that has never been started", () => {
    const { exitCode, stdout } = leap("user", "add", "wang@example.org", "--password", password);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "Opened an account for wang@example.org.\n" });
    expect(statSync(join(data, "leap.db")).mode & 0o777).toBe(0o600);
  });

  test("makes a password where none is given and nobody can be asked", () => {
    const { stdout } = leap("user", "add", "li@example.org");
    expect(stdout).toMatch(/^Opened an account for li@example\.org\.\nThe password is [0-9A-Za-z]{30}\n$/);
  });

  test("prints a token alone on the last line", () => {
    const { exitCode, stdout } = leap("user", "add", "token@example.org", "--password", password, "--token", "write");
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^leap_[0-9A-Za-z]{30}$/);
  });

  test("says in one sentence why it refuses, and exits with 1", () => {
    const refusals: [string[], string][] = [
      [["user", "add", "WANG@example.org", "--password", password], "has an account already"],
      [["user", "add", "not an address", "--password", password], "email: Must be an e-mail address."],
      [["user", "add", "short@example.org", "--password", "short"], "password: At least 12 characters."],
      [["user", "reset-password", "nobody@example.org", "--password", password], "Nobody has an account"],
    ];
    for (const [args, sentence] of refusals) {
      const { exitCode, stdout, stderr } = leap(...args);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
      expect(stderr).toContain(sentence);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  test("sets a new password", () => {
    const { exitCode, stdout } = leap("user", "reset-password", "wang@example.org", "--password", `${password} again`);
    expect(exitCode).toBe(0);
    expect(stdout).toBe("Set a new password for wang@example.org and ended all sessions and tokens.\n");
  });

  test("names wrong settings instead of breaking", () => {
    const { exitCode, stderr } = leapCommand(["user", "add", "a@example.org"], {
      LEAP_DATA: data,
      DATABASE_URL: "mysql://db",
      PORT: "none",
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^2 settings are wrong:\n {2}PORT .*\n {2}DATABASE_URL .*\n$/);
  });
});

function leap(...args: string[]) {
  return leapCommand(args, { LEAP_DATA: data });
}
