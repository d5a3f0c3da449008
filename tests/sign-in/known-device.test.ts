import { beforeAll, expect, test } from "vitest";
import { deviceOf, rememberAccount } from "@/lib/server/auth/known-device";
import { setAuthEnvironment } from "../support/visitor";

beforeAll(setAuthEnvironment);

/** The hash of a password, whatever it is. */
const hash = "$argon2id$one";

test("a device is a stranger again once the password is another, and to an account without one", () => {
  const mine = rememberAccount(null, "wei@example.com", hash);
  expect(deviceOf(mine, "wei@example.com", "$argon2id$another")).toBeNull();
  expect(deviceOf(mine, "wei@example.com", null)).toBeNull();
});

test("a device is known to the accounts it signed in to, and to no others", () => {
  const once = rememberAccount(null, "wei@example.com", hash);
  const twice = rememberAccount(once, "qiang@example.com", hash);
  expect(deviceOf(once, "wei@example.com", hash)).toBe(once.split(".")[0]);
  expect(deviceOf(once, "qiang@example.com", hash)).toBeNull();
  for (const account of ["wei@example.com", "qiang@example.com"]) {
    expect(deviceOf(twice, account, hash)).toBe(once.split(".")[0]);
  }
  expect(rememberAccount(twice, "wei@example.com", hash).split(".")).toHaveLength(3);
});

test("of those who share it the last five are remembered", () => {
  const people = Array.from({ length: 7 }, (_, at) => `person-${at}@example.com`);
  const cookie = people.reduce<string | null>((known, person) => rememberAccount(known, person, hash), null);
  expect(people.map((person) => deviceOf(cookie, person, hash) !== null)).toEqual([
    false,
    false,
    ...Array(5).fill(true),
  ]);
});

test("nobody can make the proof, nor carry it over to another device", () => {
  const mine = rememberAccount(null, "wei@example.com", hash);
  const [, proof] = mine.split(".");
  const other = rememberAccount(null, "qiang@example.com", hash);
  const forged = [
    ...[null, "", ".", "x", mine.slice(0, -1), `${mine.slice(0, -1)}A`.replace(mine, ""), `${"A".repeat(22)}.${proof}`],
    ...[`${other.split(".")[0]}.${proof}`, `${other}.${proof}`, "a".repeat(100_000), ".".repeat(1_000)],
  ];
  for (const cookie of forged) expect(deviceOf(cookie, "wei@example.com", hash)).toBeNull();
});
