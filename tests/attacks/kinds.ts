import type { Sent } from "../support/wire";
import { kept } from "./kept";

/** A way in which the head of a request can grow: `grow` makes it about `bytes` longer. */
export type Kind = { name: string; grow: (sent: Sent, bytes: number) => Sent };

/** What Node.js takes of an address and headers together is 192 KiB; the rest of the head stays below the difference. */
export const maxHeadBytes = 180_000;

/** Ways to grow of which every place makes something of its own. */
const ownKinds: readonly Kind[] = [
  pairs("pairs of one key", () => "a"),
  pairs("pairs of a known key", () => "q=a"),
  pairs("pairs of different keys", (at) => `k${at}=1`),
  pairs("pairs of one bracketed key", () => "a[b]=1"),
  query("a long value", (bytes) => `q=${"x".repeat(bytes)}`),
  query("a long escaped value", (bytes) => `q=${"%E8%B7%AF".repeat(bytes / 9)}`),
  query("a long key", (bytes) => `${"x".repeat(bytes)}=1`),
  query("a deeply bracketed key", (bytes) => `a${"[b]".repeat(bytes / 3)}=1`),
  header("cookie", "many cookies", (bytes) => several(bytes, (at) => `c${at}=1`).join("; ")),
];

/** Ways to grow that are met in the same way wherever they are sent. */
const commonKinds: readonly Kind[] = [
  pairs("pairs of different bracketed keys", (at) => `a[${at}]=1`),
  path("a long segment", (bytes) => `/${"x".repeat(bytes)}`),
  path("a long escaped segment", (bytes) => `/${"%E8%B7%AF".repeat(bytes / 9)}`),
  path("many segments", (bytes) => "/a".repeat(bytes / 2)),
  header("cookie", "many cookies of one name", (bytes) => several(bytes, () => "leap.session=1").join("; ")),
  header("cookie", "a long cookie", (bytes) => `leap.session=${"x".repeat(bytes)}`),
  headers("many headers", (at) => [`x-${at}`, "1"]),
  headers("one header many times", () => ["accept", "*/*"]),
];

/** What a browser or a proxy says in headers, each as the same harmless piece again and again. */
const pieces: Readonly<Record<string, string>> = {
  accept: "text/html;q=0.9, ",
  "accept-encoding": "gzip;q=0.9, ",
  "accept-language": "zh;q=0.9, ",
  authorization: "Bearer leap_ ",
  "cache-control": "no-cache, ",
  "content-encoding": "gzip, ",
  "content-type": "application/json; ",
  forwarded: "for=192.0.2.1, ",
  "if-match": '"a", ',
  "if-modified-since": "Thu, 01 Jan 2026 00:00:00 GMT ",
  "if-none-match": 'W/"a", ',
  "next-action": "0123456789abcdef",
  "next-router-prefetch": "1",
  "next-router-segment-prefetch": "/_tree",
  "next-router-state-tree": "%5B%22%22%2C%5B",
  "next-url": "/zh/a",
  origin: "http://a.",
  purpose: "prefetch ",
  range: "bytes=0-1,",
  referer: "http://localhost/a?b&c=",
  rsc: "1",
  "sec-fetch-site": "same-origin ",
  "user-agent": "Mozilla/5.0 (X11; Linux) ",
  via: "1.1 a, ",
  "x-forwarded-for": "192.0.2.1, ",
  "x-forwarded-host": "a, ",
  "x-forwarded-proto": "https, ",
  "x-middleware-subrequest": "proxy:",
};

/** Two ways to grow for each of those headers: that piece again and again, and a single word without an end. */
const headerKinds: readonly Kind[] = Object.entries(pieces).flatMap(([name, piece]) => [
  header(name, `a long ${name}`, (bytes) => long(piece, bytes)),
  header(name, `a long word as ${name}`, (bytes) => long("x", bytes)),
]);

/** All of those headers at once, each with its share; for places where measuring every single one says nothing new. */
const allHeaders: Kind = {
  name: "all headers long",
  grow: (sent, bytes) => {
    const share = bytes / Object.keys(pieces).length;
    const grown = Object.entries(pieces).map(([name, piece]) => [name, long(piece, share)] as const);
    // With a token, another origin or a body of no type the request would be somebody else's or go no further.
    const harmless = grown.filter(([name]) => !/^(authorization|content-|origin|sec-fetch)/.test(name));
    return { ...sent, headers: [...sent.headers, ...harmless] };
  },
};

/** What is sent everywhere. */
export const kindsEverywhere: readonly Kind[] = [...ownKinds, allHeaders];

/** What is sent to a few places of every sort. */
export const kindsAtTypicalPlaces: readonly Kind[] = [...commonKinds, ...headerKinds];

function pairs(name: string, pair: (at: number) => string): Kind {
  return query(name, (bytes) => several(bytes, pair).join("&"));
}

function query(name: string, make: (bytes: number) => string): Kind {
  const text = kept(make);
  const grown = (at: string, bytes: number) => `${at}${at.includes("?") ? "&" : "?"}${text(bytes)}`;
  return { name: `query: ${name}`, grow: (sent, bytes) => ({ ...sent, path: grown(sent.path, bytes) }) };
}

function path(name: string, make: (bytes: number) => string): Kind {
  const text = kept(make);
  const grown = (at: string, bytes: number) => `${at.replace(/\/$/, "")}${text(bytes)}`;
  return { name: `path: ${name}`, grow: (sent, bytes) => ({ ...sent, path: grown(sent.path, bytes) }) };
}

/** A cookie stands beside those that are sent anyway; of every other header, this is the only one. */
function header(name: string, title: string, make: (bytes: number) => string): Kind {
  const text = kept(make);
  const grow = (sent: Sent, bytes: number): Sent => {
    const before = sent.headers.find(([known]) => known === name)?.[1];
    const others = sent.headers.filter(([known]) => known !== name);
    const value = name === "cookie" && before ? `${before}; ${text(bytes)}` : text(bytes);
    return { ...sent, headers: [...others, [name, value]] };
  };
  return { name: title, grow };
}

function headers(name: string, pair: (at: number) => readonly [string, string]): Kind {
  const count = (bytes: number) => bytes / (pair(1_000).join(": ").length + 2);
  return {
    name,
    grow: (sent, bytes) => ({
      ...sent,
      headers: [...sent.headers, ...Array.from({ length: count(bytes) }, (_, at) => pair(at))],
    }),
  };
}

function several(bytes: number, piece: (at: number) => string): string[] {
  return Array.from({ length: bytes / (piece(1_000).length + 2) }, (_, at) => piece(at));
}

function long(piece: string, bytes: number): string {
  return piece.repeat(Math.max(1, bytes / piece.length)).trim();
}
