import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";

/** Everything an operator can set, checked and with its defaults. Paths are absolute, the URL is a bare origin. */
export type Settings = {
  /** TCP port the server listens on. */
  port: number;
  /** Address the server listens on. */
  host: string;
  /** Public origin, such as `https://leap.example.org`, without a trailing slash. */
  url: string;
  /** Absolute path of the data folder. */
  data: string;
  /** PostgreSQL connection string, or null for the embedded SQLite file. */
  databaseUrl: string | null;
  /** Who may open an account. */
  signUps: "open" | "invite" | "closed";
  /** Whether visitors may open a throw-away demo account. */
  demo: boolean;
  /** How many reverse proxies stand in front of the server; with 0 no forwarding header is trusted. */
  trustedProxies: number;
  /** The API rate limit of an account in calls per second over time; a burst may be sixty times as many. */
  callsPerSecond: number;
};

/** Names every wrong setting in one message, one line each; values of secrets are left out. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/**
 * Reads the settings from an environment. An empty value counts as not set.
 * Throws SettingsError naming every wrong one.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) throw new SettingsError(describe(parsed.error, given));
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.LEAP_HOST,
    url: data.LEAP_URL ?? `http://localhost:${data.PORT}`,
    data: resolve(data.LEAP_DATA),
    databaseUrl: data.DATABASE_URL ?? null,
    signUps: data.LEAP_SIGN_UPS,
    demo: data.LEAP_DEMO === "on",
    trustedProxies: data.LEAP_TRUST_PROXY,
    callsPerSecond: data.LEAP_CALLS_PER_SECOND,
  };
}

/** The settings of this process, read once. Throws SettingsError naming every wrong one. */
export function settings(): Settings {
  current ??= readSettings(process.env);
  return current;
}

/** Names in the environment that look like a setting of Leap but are unknown, so that a misspelt one is noticed. */
export function unknownSettings(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith("LEAP_") && !(name in environmentSchema.shape) && name !== FOR_DEVELOPERS)
    .sort();
}

let current: Settings | undefined;

/** `on` prints every SQL statement; a tool for developers, so not a setting of an installation. */
const FOR_DEVELOPERS = "LEAP_TRACE_SQL";

/** More proxies in a row than any real installation has; a larger number is a mistake. */
const MAX_PROXIES = 10;

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535);

const host = z.string().refine((value) => isIP(value) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value));

const origin = z
  .string()
  .refine((value) => URL.canParse(value) && isOrigin(new URL(value)))
  .transform((value) => new URL(value).origin);

function isOrigin(url: URL): boolean {
  const isBare = url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
  return /^https?:$/.test(url.protocol) && isBare;
}

const proxies = z
  .string()
  .regex(/^(on|off|\d{1,2})$/)
  .transform((value) => (value === "on" ? 1 : value === "off" ? 0 : Number(value)))
  .refine((value) => value <= MAX_PROXIES);

const environmentSchema = z.object({
  PORT: port.default(3000),
  LEAP_HOST: host.default("127.0.0.1"),
  LEAP_URL: origin.optional(),
  LEAP_DATA: z.string().default("./data"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LEAP_SIGN_UPS: z.enum(["open", "invite", "closed"]).default("open"),
  LEAP_DEMO: z.enum(["on", "off"]).default("on"),
  LEAP_TRUST_PROXY: proxies.default(0),
  LEAP_CALLS_PER_SECOND: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .default(10),
  LEAP_TRACE_SQL: z.enum(["on", "off"]).default("off"),
});

type SettingName = keyof typeof environmentSchema.shape;

const expectations: Record<SettingName, string> = {
  PORT: "must be a whole number from 1 to 65535",
  LEAP_HOST: "must be an IP address or a host name, such as 127.0.0.1 or 0.0.0.0",
  LEAP_URL: "must be an http or https origin without a path, such as https://leap.example.org",
  LEAP_DATA: "must be the path of a folder",
  DATABASE_URL: "must be a PostgreSQL address, such as postgres://user:password@host:5432/leap, or be left out",
  LEAP_SIGN_UPS: "must be open, invite or closed",
  LEAP_DEMO: "must be on or off",
  LEAP_TRUST_PROXY: `must be the number of reverse proxies in front of the server, from 0 to ${MAX_PROXIES}, or on (1) or off (0)`,
  LEAP_CALLS_PER_SECOND: "must be a whole number from 1 to 999999",
  LEAP_TRACE_SQL: "must be on or off",
};

function describe(error: z.ZodError, given: Record<string, string | undefined>): string {
  const wrong = new Set(error.issues.map((issue) => issue.path[0]));
  const names = Object.keys(expectations).filter((name): name is SettingName => wrong.has(name));
  const lines = names.map((name) =>
    // A connection string carries a password, so its value stays out of logs.
    name === "DATABASE_URL"
      ? `  ${name} ${expectations[name]}.`
      : `  ${name} is "${given[name]}", but ${expectations[name]}.`,
  );
  return [names.length === 1 ? "One setting is wrong:" : `${names.length} settings are wrong:`, ...lines].join("\n");
}
