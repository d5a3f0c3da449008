import fc from "fast-check";

/** A body as it goes over the wire, and what it is said to be. */
export type WireBody = { body: string | Uint8Array<ArrayBuffer>; type: string };

/**
 * JSON of a value in which some texts stand for what `JSON.stringify` cannot write: numbers beyond doubles, a negative
 * zero, a thousand lists in one another, an own `__proto__`.
 */
export function wireJson(value: unknown): string {
  return JSON.stringify(value).replace(/"@@([a-z0-9]+)"/g, (_, name: string) => written[name] ?? "null");
}

const written: Readonly<Record<string, string>> = {
  huge: "1e309",
  negativezero: "-0",
  beyond: "9007199254740993",
  deeplist: "[".repeat(1_000) + "]".repeat(1_000),
  deepobject: `${'{"a":'.repeat(1_000)}1${"}".repeat(1_000)}`,
  proto: '{"__proto__":{"polluted":true}}',
  prototype: '{"constructor":{"prototype":{"polluted":true}}}',
  twice: '{"a":1,"a":2}',
};

/** Values no field expects, or that break what was not made for them. */
export const hostileValues: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...Object.keys(written).map((name) => `@@${name}`),
  null,
  true,
  -1,
  1.5,
  2 ** 31,
  Number.MAX_SAFE_INTEGER,
  "",
  " ",
  "\0",
  "a\0b",
  "\uD800",
  "\uDC00 tail",
  "\u202E\u2066",
  "x".repeat(30_000),
  "0000-01-01",
  "2026-02-30",
  "275760-09-13",
  "+010000-01-01",
  "2026-01-01T00:00:00Z",
  "NaN",
  "1e309",
  "javascript:alert(1)",
  "../../etc/passwd",
  [],
  {},
  [[]],
  ["a", 1, null],
  { length: 1e9 },
  { toString: "x", valueOf: 1 },
  { "": "" },
);

/** Bodies that are no JSON object, or not said to be one. */
export const hostileBodies: fc.Arbitrary<WireBody> = fc.constantFrom(
  ...["", "{", "[]", "null", '"x"', "1", "{}{}", "\uFEFF{}", "{'a':1}", '{"a":1e309}', '{"a":\u0000}', "NaN"].map(json),
  ...[written.deeplist ?? "", written.deepobject ?? "", written.proto ?? "", written.prototype ?? ""].map(json),
  json(`{"a":"${"x".repeat(1_100_000)}"}`),
  json(`{${Array.from({ length: 5_000 }, (_, at) => `"k${at}":${at}`).join()}}`),
  { body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), type: "application/json" },
  { body: new Uint8Array([0xed, 0xa0, 0x80]), type: "application/json" },
  { body: "{}", type: "text/plain" },
  { body: "a=1&a=2", type: "application/x-www-form-urlencoded" },
  { body: "--x\r\n", type: "multipart/form-data; boundary=x" },
  { body: "{}", type: "application/json-patch+json" },
  { body: "{}", type: "" },
);

function json(body: string): WireBody {
  return { body, type: "application/json; charset=utf-8" };
}

/** What may stand where an id stands in an address. */
export const hostileSegments: readonly string[] = [
  "%00",
  "0198c0de-0000-7000-8000-00000000000%00",
  "%E0%A4%A",
  "%FF",
  "%ED%A0%80",
  "%2F",
  "x".repeat(5_000),
  "'%20or%201=1",
  "%E8%B7%AF",
  "__proto__",
  "undefined",
  "0198C0DE-0000-7000-8000-000000000001",
];

/** Queries of keys that come twice, that look like objects, and of bytes that are no text. */
export const hostileQueries: fc.Arbitrary<string> = fc.constantFrom(
  "?limit=1&limit=2",
  "?limit[]=1",
  "?limit[0]=1&limit[1]=2",
  "?q=a&q=b",
  "?q[a]=1",
  "?q=%00",
  "?q=%FF",
  "?q=%ED%A0%80",
  "?cursor=%00",
  "?__proto__[polluted]=true",
  "?constructor[prototype][polluted]=true",
  "?__proto__=1",
  "?toString=1",
  `?${"[a]".repeat(1_000)}=1`,
  `?a${"[a]".repeat(1_000)}=1`,
  `?q=${"x".repeat(10_000)}`,
  "?from=2026-02-30&to=275760-09-13",
  "?asOf=0000-01-01",
  "?asOf[$gt]=1",
  "?rule=__proto__",
  "?limit=-0",
  "?limit=1e309",
  "?limit=%D9%A1",
  "?&&=&",
);
