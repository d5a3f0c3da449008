import { routes } from "@/lib/contract/routes";
import { byResource, resources } from "@/lib/domain/resources";
import type { Account } from "../bench/accounts";
import type { Ids } from "../server/api/sample-types";
import type { Sent, Wire } from "../support/wire";

/** Somebody signed in, and one record of every kind that is theirs. */
export type Owner = { cookie: string; ids: Ids };

type Header = Sent["headers"][number];

/** Finds a record of every kind for each account; those that sign in anew or hold a token have none of either here. */
export async function ownersOf(wire: Wire, accounts: readonly Account[]): Promise<Owner[]> {
  const owners: Owner[] = [];
  for (const { cookie } of accounts) {
    const found: [string, string][] = [];
    for (const resource of resources) {
      const { path } = routes[resource].list;
      const got = await wire.send({
        method: "GET",
        path: `/api/v1${path}?limit=1`,
        headers: [["cookie", cookie]],
      });
      const [first] = /"id":"[^"]+"/.exec(got.text) ?? [];
      if (got.status !== 200 || !first) throw new Error(`${path}: ${got.status} ${got.text.slice(0, 200)}`);
      found.push([resource, first.slice(6, -1)]);
    }
    owners.push({ cookie, ids: { ...unknownIds, ...Object.fromEntries(found) } });
  }
  return owners;
}

/** An id that nothing has. */
const unknownId = "0198c0de-0000-7000-8000-000000000001";

/** The records of somebody who has none. */
export const unknownIds: Ids = { ...byResource(() => unknownId), tokens: unknownId, sessions: unknownId };

/** Gives one after another, from the beginning again after the last: no single account meets a limit of its own. */
export function inTurns<T>(all: readonly T[]): () => T {
  let at = 0;
  return () => {
    const one = all[at++ % all.length];
    if (one === undefined) throw new Error("There is nobody to take turns.");
    return one;
  };
}

/** What a page of ours sends in the browser of an account. */
export function pageHeaders(cookie: string, origin: string): Header[] {
  return [
    ["cookie", cookie],
    ["origin", origin],
  ];
}
