import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSettings, SettingsError, unknownSettings } from "@/lib/server/env";

describe("the settings", () => {
  test("have defaults, so that none is needed", () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      url: "http://localhost:3000",
      data: `${process.cwd()}/data`,
      databaseUrl: null,
      signUps: "open",
      demo: true,
      trustedProxies: 0,
      callsPerSecond: 10,
    });
  });

  test("are taken from the environment", () => {
    const environment = {
      PORT: "8080",
      LEAP_HOST: "0.0.0.0",
      LEAP_URL: "https://leap.example.org/",
      LEAP_DATA: "/srv/leap",
      DATABASE_URL: "postgres://leap:secret@db.example.org:5432/leap",
      LEAP_SIGN_UPS: "invite",
      LEAP_DEMO: "off",
      LEAP_TRUST_PROXY: "2",
    };
    expect(readSettings(environment)).toEqual({
      port: 8080,
      host: "0.0.0.0",
      url: "https://leap.example.org",
      data: "/srv/leap",
      databaseUrl: environment.DATABASE_URL,
      signUps: "invite",
      demo: false,
      trustedProxies: 2,
      callsPerSecond: 10,
    });
  });

  test("put the port into the public address that nobody named", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65_535 }), (port) => {
        expect(readSettings({ PORT: String(port) })).toMatchObject({ port, url: `http://localhost:${port}` });
      }),
    );
  });

  test("that are empty count as not set", () => {
    const names = ["PORT", "LEAP_HOST", "LEAP_URL", "LEAP_DATA", "DATABASE_URL", "LEAP_SIGN_UPS", "LEAP_DEMO"];
    expect(readSettings(Object.fromEntries(names.map((name) => [name, " "])))).toEqual(readSettings({}));
  });

  test("that are wrong are all named at once, whatever their number", () => {
    const wrong = Object.entries(wrongValues());
    fc.assert(
      fc.property(fc.subarray(wrong, { minLength: 1 }), (chosen) => {
        const message = refusal(Object.fromEntries(chosen.map(([name, values]) => [name, values[0]])));
        for (const [name] of wrong)
          expect(message.includes(`  ${name} `)).toBe(chosen.some(([other]) => other === name));
      }),
    );
  });

  test.each(Object.entries(wrongValues()).flatMap(([name, values]) => values.map((value) => [name, value])))(
    "refuse %s=%s",
    (name, value) => {
      expect(refusal({ [name]: value })).toContain(`${name} `);
    },
  );

  test("never repeat a connection string, which holds a password", () => {
    expect(refusal({ DATABASE_URL: "mysql://leap:hunter2@db.example.org/leap" })).not.toContain("hunter2");
  });

  test("that are misspelt are noticed", () => {
    expect(unknownSettings({ LEAP_SIGNUPS: "closed", LEAP_DEMO: "off", HOME: "/" })).toEqual(["LEAP_SIGNUPS"]);
  });
});

function wrongValues(): Record<string, string[]> {
  return {
    PORT: ["0", "65536", "3000.5", "-1", "http", "1e3", "0x10"],
    LEAP_HOST: ["127.0.0.1:3000", "http://localhost", "a b", "-leap"],
    LEAP_URL: ["leap.example.org", "ftp://leap.example.org", "https://leap.example.org/app", "https://a:b@example.org"],
    DATABASE_URL: ["mysql://db/leap", "data/leap.db", "file:leap.db"],
    LEAP_SIGN_UPS: ["yes", "OPEN", "on"],
    LEAP_DEMO: ["true", "1", "yes"],
    LEAP_TRUST_PROXY: ["yes", "-1", "11", "1.5"],
  };
}

function refusal(environment: Record<string, string | undefined>): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error(`Accepted ${JSON.stringify(environment)}`);
}
