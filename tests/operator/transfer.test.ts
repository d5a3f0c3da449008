import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leapCommand } from "../support/leap-command";

let folder: string;
let settings: { LEAP_DATA: string };
const password = "violet harbour counts nine";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leap-transfer-"));
  settings = { LEAP_DATA: join(folder, "data") };
  expect(leapCommand(["user", "add", "wang@example.org", "--password", password], settings).exitCode).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

// Each call starts a process, which takes a second alone and many beside other tests.
describe("everything out and in again from the command line", { timeout: 120_000 }, () => {
  test("an export is a new file that only its owner can read, and none is overwritten", () => {
    const file = join(folder, "wang.json");
    const { exitCode, stdout } = leapCommand(["export", "Wang@example.org", file], settings);
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(file) });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ user: { email: "wang@example.org" } });
    expect(leapCommand(["export", "wang@example.org", file], settings)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("is not overwritten"),
    });
    expect(readdirSync(folder).sort()).toEqual(["data", "wang.json"]);
  });

  test("an import goes into the account that is named; a dry run first says what it would do", () => {
    const file = join(folder, "moved.json");
    const exported = JSON.parse(readFileSync(join(folder, "wang.json"), "utf8"));
    const note = { id: "0198c0de-0000-7000-8000-000000000001", on: "2026-02-01", text: "随记", about: null };
    const kept = { createdAt: exported.exportedAt, updatedAt: exported.exportedAt, version: 1, deletedAt: null };
    const notes = [{ ...note, ...kept, createdFrom: "" }];
    writeFileSync(file, JSON.stringify({ ...exported, records: { ...exported.records, notes } }));
    const into = ["import", "wang@example.org", file];
    const dry = leapCommand([...into, "--dry-run"], settings);
    expect(dry).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("notes: 1 added") });
    expect(dry.stdout).toContain("Nothing was changed");
    expect(leapCommand(into, settings).stdout).toContain("notes: 1 added");
    expect(leapCommand(into, settings).stdout).toMatch(/notes: 0 added, 0 changed, 0 kept [a-z ]+, 1 the same/);
    expect(leapCommand(["user", "add", "li@example.org", "--password", password], settings).exitCode).toBe(0);
    const { stdout } = leapCommand(["import", "li@example.org", file], settings);
    expect(stdout).toMatch(
      /notes: 1 added, .*\n {2}copies with new ids: 1, because those records belong to another account/,
    );
  });

  test("says in one sentence why it refuses, and exits with 1", () => {
    const wrong = join(folder, "wrong.json");
    writeFileSync(wrong, "{}");
    const refusals: [string[], string][] = [
      [["export", "nobody@example.org", join(folder, "x.json")], "Nobody has an account"],
      [["export", "wang@example.org", join(folder, "nowhere", "x.json")], "cannot be written"],
      [["import", "wang@example.org", join(folder, "nothing.json")], "cannot be read"],
      [["import", "wang@example.org", wrong], "not an export of Leap"],
    ];
    for (const [args, sentence] of refusals) {
      const { exitCode, stdout, stderr } = leapCommand(args, settings);
      expect({ exitCode, stdout, stderr }).toEqual({
        exitCode: 1,
        stdout: "",
        stderr: expect.stringContaining(sentence),
      });
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});

describe("the doctor", { timeout: 120_000 }, () => {
  test("finds nothing wrong with a sound installation, and counts what is in it", () => {
    const { exitCode, stdout } = leapCommand(["doctor"], settings);
    expect(stdout).not.toContain("failure");
    expect(stdout).toMatch(/^ok +The database file is sound/m);
    expect(stdout).toMatch(/^ok +What was acknowledged survives a power cut/m);
    expect(stdout).toMatch(/^ok +Accounts: 2\. Records: 2\.$/m);
    expect(exitCode).toBe(0);
  });

  test("warns where the public address and the proxies in front do not fit together", () => {
    const said = (url: string, proxies: string) =>
      leapCommand(["doctor"], { ...settings, LEAP_URL: url, LEAP_TRUST_PROXY: proxies }).stdout;
    expect(said("https://leap.example.org", "0")).toMatch(/^warning +LEAP_URL is https, .* LEAP_TRUST_PROXY is 0/m);
    expect(said("http://leap.example.org", "1")).toMatch(/^warning +LEAP_TRUST_PROXY is 1, and LEAP_URL is not https/m);
    expect(said("https://leap.example.org", "1")).toMatch(/^ok +LEAP_URL and LEAP_TRUST_PROXY fit together/m);
  });

  test("makes nothing where there is nothing yet", () => {
    const nowhere = join(folder, "never-started");
    const { exitCode, stdout } = leapCommand(["doctor"], { LEAP_DATA: nowhere });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining("npm start makes it") });
    expect(readdirSync(folder)).not.toContain("never-started");
  });

  test("names every wrong setting, a damaged database and a secret that is too short, and exits with 1", () => {
    expect(leapCommand(["doctor"], { ...settings, PORT: "none", LEAP_DEMO: "maybe" })).toMatchObject({
      exitCode: 1,
      stdout: expect.stringMatching(/^failure +PORT [^\n]+\nfailure +LEAP_DEMO /m),
    });
    const damaged = join(folder, "damaged");
    mkdirSync(damaged, { mode: 0o700 });
    const database = readFileSync(join(settings.LEAP_DATA, "leap.db"));
    writeFileSync(join(damaged, "leap.db"), database.fill(0x55, 4096, 4096 * 12));
    writeFileSync(join(damaged, "secret"), "short", { mode: 0o644 });
    const before = readFileSync(join(damaged, "leap.db"));
    const { exitCode, stdout } = leapCommand(["doctor"], { LEAP_DATA: damaged });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^failure +The database .*(damaged|cannot be opened)/m);
    expect(stdout).toMatch(/^failure +The secret .* too short/m);
    expect(readFileSync(join(damaged, "leap.db"))).toEqual(before);
    writeFileSync(join(damaged, "leap.db"), "");
    expect(leapCommand(["doctor"], { LEAP_DATA: damaged }).stdout).toMatch(/^failure +The database .* is empty/m);
  });
});
