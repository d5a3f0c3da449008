import type { Database } from "@/db/client";
import type { Statements } from "@/db/transaction";
import { run } from "@/db/transaction";
import { type Holding, holdings } from "@/db/transfer";
import { type Resource, resources } from "@/lib/domain/resources";

/** What an account holds already, by kind and id. */
export type RecordsHere = ReadonlyMap<Resource, ReadonlyMap<string, Holding>>;

/** Everything that is in the account, the trash included. */
export function* recordsHere(tx: Database, userId: string): Statements<RecordsHere> {
  const here = new Map<Resource, Map<string, Holding>>();
  for (const resource of resources) {
    const held = yield* run(holdings(tx, resource, { userId }));
    here.set(resource, new Map(held.map((holding) => [holding.id, holding])));
  }
  return here;
}
