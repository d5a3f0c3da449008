import { eachResource, type Resource } from "@/lib/domain/resources";
import { accountRoutes } from "./account-routes";

/**
 * Who may call an operation: anyone, a signed-in person or a token (`read`, `write`), or only a signed-in person
 * (`session`).
 */
export type Access = "public" | "read" | "write" | "session";

/**
 * The address of an operation below `/api/v1`. This table is the only part of the contract that the browser loads.
 */
export type OperationRoute = {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: `/${string}`;
  readonly access: Access;
  readonly successStatus?: number;
  /** The body is a file, which is received completely before it is processed; the rest of the input is the query. */
  readonly body?: "file";
  /**
   * The answer is the same for everybody until the next update; caches may store it and revalidate it by its ETag.
   */
  readonly shared?: true;
};

/** The five operations every resource has. */
const recordRoutes = eachResource<{ readonly [R in Resource]: ReturnType<typeof routesOf<R>> }>(routesOf);

function routesOf<R extends Resource>(resource: R) {
  return {
    list: { method: "GET", path: `/${resource}`, access: "read" },
    create: { method: "POST", path: `/${resource}`, access: "write", successStatus: 201 },
    read: { method: "GET", path: `/${resource}/{id}`, access: "read" },
    patch: { method: "PATCH", path: `/${resource}/{id}`, access: "write" },
    trash: { method: "DELETE", path: `/${resource}/{id}`, access: "write" },
  } as const satisfies Record<string, OperationRoute>;
}

/** Every operation of the API. */
export const routes = {
  ...recordRoutes,
  progress: {
    read: { method: "GET", path: "/progress", access: "read" },
    evidence: { method: "GET", path: "/progress/evidence", access: "read" },
  },
  today: {
    read: { method: "GET", path: "/today", access: "read" },
  },
  search: {
    find: { method: "GET", path: "/search", access: "read" },
  },
  catalog: {
    read: { method: "GET", path: "/catalog", access: "public", shared: true },
  },
  account: {
    ...accountRoutes,
    changePassword: { method: "POST", path: "/profile/password", access: "session" },
    remove: { method: "DELETE", path: "/profile", access: "session" },
  },
  sessions: {
    list: { method: "GET", path: "/sessions", access: "session" },
    end: { method: "DELETE", path: "/sessions/{id}", access: "session" },
    endOthers: { method: "DELETE", path: "/sessions", access: "session" },
  },
  transfer: {
    export: { method: "GET", path: "/export", access: "read" },
    import: { method: "POST", path: "/import", access: "write", body: "file" },
  },
  tokens: {
    list: { method: "GET", path: "/tokens", access: "session" },
    create: { method: "POST", path: "/tokens", access: "session", successStatus: 201 },
    revoke: { method: "DELETE", path: "/tokens/{id}", access: "session" },
  },
} as const satisfies Record<string, Record<string, OperationRoute>>;
