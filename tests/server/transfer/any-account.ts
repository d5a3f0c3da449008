import fc from "fast-check";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { Database } from "@/db/client";
import type { Row } from "@/db/record-tables";
import { insertRows } from "@/db/records";
import { insertUser, type User } from "@/db/users";
import { catalog, templateById } from "@/lib/catalog/catalog";
import { exportedRecords, exportedUser } from "@/lib/contract/transfer";
import { addDays } from "@/lib/domain/day";
import { type Resource, resources } from "@/lib/domain/resources";
import { newUser } from "../../support/rows";
import type { Ids } from "../api/sample-types";
import { pointsAt, validInputs } from "../api/valid-inputs";

/** The fields of somebody's account and records of every kind, which name each other. */
export type Account = { user: Partial<User>; records: ReadonlyMap<Resource, readonly Fields[]> };

/** A record as it stands in an export. */
export type Fields = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a path can be started from: directions that can be taken up, and roles. */
const startable = [...catalog.directions, ...catalog.roles].map(({ id }) => id).filter((id) => templateById(id));

/** Accounts with anything in them that the contract allows: the trash, dangling nothing, one active path. */
export const anyAccount: fc.Arbitrary<Account> = fc
  .tuple(validInputs(exportedUser, someIds()), fc.record(listsOf(4)), fc.infiniteStream(fc.nat()))
  .map(([profile, lists, chance]) => {
    const pick = <T>(from: readonly T[]): T | undefined => from[Number(chance.next().value) % from.length];
    const {
      id: _id,
      email: _email,
      handle: _handle,
      ...user
    } = exportedUser.parse({ ...Object(asJson(profile)), handle: null });
    return { user, records: linked(lists, user.baseCurrency, pick) };
  });

/** Stores an account and gives its user back. */
export async function storeAccount(db: Database, { user, records }: Account, given: Partial<User> = {}): Promise<User> {
  const owner = newUser({ ...user, ...given });
  await insertUser(db, owner);
  for (const resource of resources) {
    const rows = (records.get(resource) ?? []).map((fields) => rowOf(owner.id, fields));
    if (rows.length > 0) await insertRows(db, resource, rows);
  }
  return owner;
}

/** A record of an export as the row it is stored as. */
export function rowOf(userId: string, { about, ...fields }: Fields): Row<Resource> {
  const named = aboutForm.parse(about);
  const columns = about === undefined ? {} : { aboutKind: named?.kind ?? null, aboutId: named?.id ?? null };
  return { ...fields, ...columns, userId } as Row<Resource>;
}

const aboutForm = z.object({ kind: z.string(), id: z.string() }).nullish();

type Lists = Readonly<Record<Resource, readonly Fields[]>>;
type Pick = <T>(from: readonly T[]) => T | undefined;

function listsOf(maxLength: number): { [R in Resource]: fc.Arbitrary<Fields[]> } {
  const listOf = (resource: Resource) => {
    const schema = exportedRecords[resource];
    const one = validInputs(schema, someIds()).map((value) => ({
      ...Object(schema.parse(asJson(value))),
      id: newId(),
    }));
    return fc.array(one, { maxLength });
  };
  return Object.fromEntries(resources.map((one) => [one, listOf(one)])) as { [R in Resource]: fc.Arbitrary<Fields[]> };
}

/** As it comes over the wire: JSON forgets the sign of zero. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function someIds(): Ids {
  return Object.fromEntries([...resources, "tokens", "sessions"].map((one) => [one, newId()])) as Record<
    keyof Ids,
    string
  >;
}

/** Gives records the references, and the fields that follow from others, that they would have in the app. */
function linked(drawn: Lists, base: string, pick: Pick): Map<Resource, Fields[]> {
  // A deal and a touch need a client, and a milestone a path.
  const hasClient = drawn.clients.length > 0;
  const lists: Lists = {
    ...drawn,
    deals: hasClient ? drawn.deals : [],
    touches: hasClient ? drawn.touches : [],
    milestones: drawn.paths.length > 0 ? drawn.milestones : [],
  };
  const idOf = (resource: Resource) => pick(lists[resource].map(({ id }) => id)) ?? null;
  const proof = () => {
    const [evidenceKind, resource] = pick(proofs) ?? ["none", null];
    const evidenceId = resource && idOf(resource);
    return { evidenceKind: evidenceId ? evidenceKind : "none", evidenceId };
  };
  const follows: { [R in Resource]?: (fields: Fields, at: number) => object } = {
    paths: ({ title, status }, at) => ({
      catalogId: pick([null, ...startable]),
      title: title ?? "自己的路",
      status: status === "active" && at > 0 ? "paused" : status,
      startedOn: "2026-01-05",
    }),
    milestones: ({ status }) => ({
      pathId: idOf("paths"),
      completedOn: status === "done" ? "2026-02-01" : null,
      ...proof(),
    }),
    cases: (_fields, at) => ({
      pathId: idOf("paths"),
      clientId: idOf("clients"),
      dealId: idOf("deals"),
      slug: pick([null, `case-${at}`]),
    }),
    deals: () => ({ clientId: idOf("clients"), shownCaseIds: [idOf("cases")].filter((id) => id !== null) }),
    touches: () => ({ clientId: idOf("clients"), dealId: idOf("deals") }),
    income: ({ currency, rate }, at) => ({
      offeringId: idOf("offerings"),
      dealId: idOf("deals"),
      clientId: idOf("clients"),
      caseId: idOf("cases"),
      rate: currency === base ? null : (rate ?? 7.25),
      importKey: pick([null, `key-${at}`]),
    }),
    notes: () => {
      const id = idOf("cases");
      return { about: id && { kind: "case", id } };
    },
    reviews: (_fields, at) => ({ weekOf: addDays("2026-01-05", at * 7) }),
  };
  const references = (fields: Fields) =>
    Object.fromEntries(
      Object.entries(pointsAt).flatMap(([name, target]) =>
        name in fields && !Array.isArray(fields[name]) ? [[name, idOf(target)]] : [],
      ),
    );
  const put = (resource: Resource) =>
    lists[resource].map((fields, at) => ({ ...fields, ...references(fields), ...follows[resource]?.(fields, at) }));
  return new Map(resources.map((resource) => [resource, put(resource)]));
}

const proofs: readonly (readonly [string, Resource | null])[] = [
  ["none", null],
  ["case", "cases"],
  ["touch", "touches"],
  ["income", "income"],
];
