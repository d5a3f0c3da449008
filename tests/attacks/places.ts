import { readdirSync } from "node:fs";
import { join } from "node:path";
import { catalog } from "@/lib/catalog/catalog";
import { resources } from "@/lib/domain/resources";
import { operations } from "../server/api/operations";
import type { Ids } from "../server/api/sample-types";
import { address } from "../support/api";

/** Something that can be asked for, and how: an operation of the contract, a page, or one of the few other addresses. */
export type Place = {
  name: string;
  method: string;
  /** The address of a request of somebody with these records. */
  path: (ids: Ids) => string;
  /** What a body is said to be, where there is one. */
  type?: "application/json" | "application/x-www-form-urlencoded" | "text/plain";
  /** Of an operation: whether anyone may call it. */
  isPublic?: boolean;
  /** A body that a caller may send again and again: it changes nothing. */
  body?: string;
};

/** Every operation of the contract. Those that change something get a body that is refused after it was read. */
export const operationPlaces: readonly Place[] = operations.map(({ name, verb, route, sample }) => ({
  name,
  method: route.method,
  path: (ids) => {
    const { path, rest } = address(route, sample(ids));
    // A list without its filters has the most to do; what has other fields often needs them.
    const fields = Object.entries(rest).filter(([, value]) => route.method === "GET" && verb !== "list" && value);
    return `/api/v1${path}${fields.length === 0 ? "" : `?${new URLSearchParams(fields.map(([key, value]) => [key, String(value)]))}`}`;
  },
  isPublic: route.access === "public",
  ...(route.method === "GET" ? {} : { type: "application/json" as const, body: "{}" }),
}));

/** Every page in one language, found by the folders it stands in; `own` are those that show what somebody keeps. */
export const pagePlaces = {
  own: pagesAt(join("app", "[locale]", "(tracker)")),
  public: [...pagesAt(join("app", "[locale]", "(public)")), ...pagesAt(join("app", "[locale]", "(account)"))],
};

function pagesAt(folder: string): readonly Place[] {
  return pagesUnder(folder).map((path) => ({
    name: `page ${path}`,
    method: "GET",
    path: (ids) => `/zh${path}`.replace(/\/(\w+)\/\[id\]/, (_, kind: string) => `/${kind}/${idOf(kind, ids)}`),
  }));
}

/** What is neither: the framework's own addresses, the forms, what nothing answers. */
export const otherPlaces: readonly Place[] = [
  ...[
    "/",
    "/en",
    "/zh/nothing",
    "/nothing",
    "/robots.txt",
    "/sitemap.xml",
    "/previews/zh/paths.png",
    "/_next/static/nothing.js",
    "/_next/image",
    "/api/nothing",
    "/api/health",
    "/api/health/ready",
    "/api/demo",
    "/api/v1/nothing",
    "/api/v1/openapi.json",
    "/api/texts/nothing/zh",
    "/api/auth/csrf",
    "/api/auth/session",
    "/api/auth/providers",
    "/api/auth/signin",
    "/api/auth/error",
  ].map((path): Place => ({ name: path, method: "GET", path: () => path })),
  form("/api/demo", "do=nothing"),
  form("/api/auth/callback/credentials", "email="),
  form("/api/auth/signout", "csrfToken="),
  { name: "POST /zh", method: "POST", path: () => "/zh", type: "text/plain", body: "[]" },
];

function form(path: string, body: string): Place {
  return { name: `POST ${path}`, method: "POST", path: () => path, type: "application/x-www-form-urlencoded", body };
}

function pagesUnder(folder: string, path = ""): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "page.tsx") return [path];
    if (!entry.isDirectory()) return [];
    // A folder in brackets groups pages and is no part of their address.
    return pagesUnder(join(folder, entry.name), /^\(.*\)$/.test(entry.name) ? path : `${path}/${entry.name}`);
  });
}

function idOf(kind: string, ids: Ids): string {
  // What stands in the catalog has addresses of its own.
  if (kind === "paths") return catalog.directions[0]?.id ?? "";
  if (kind === "roles") return catalog.roles[0]?.id ?? "";
  const resource = resources.find((one) => one === kind);
  if (resource) return ids[resource];
  throw new Error(`Nothing is known of the page of one of ${kind}`);
}
