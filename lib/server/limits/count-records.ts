import { countRows } from "@/db/records";
import { query } from "@/db/transaction";
import { type Resource, resources } from "@/lib/domain/resources";
import type { Owner } from "../owner";

/** How many records of each kind the owner has, the trash included; kinds without records are left out. */
export async function countRecords(owner: Pick<Owner, "id">): Promise<{ kind: Resource; count: number }[]> {
  const counted = await Promise.all(
    resources.map(async (kind) => {
      const [counted] = await query((db) => countRows(db, kind, { userId: owner.id }));
      return { kind, count: counted?.count ?? 0 };
    }),
  );
  return counted.filter(({ count }) => count > 0);
}
