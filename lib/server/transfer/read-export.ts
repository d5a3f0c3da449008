import type { z } from "zod/mini";
import { fieldErrors } from "@/lib/contract/field-errors";
import { exportHead, maxRecords } from "@/lib/contract/transfer";
import { type Resource, resources } from "@/lib/domain/resources";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { formatVersionOf, refuseOtherFormat } from "./format-version";
import { ImportErrors } from "./import-errors";
import { type JsonPart, jsonParts } from "./json-parts";
import { type Arrived, recordKinds } from "./record-kinds";
import { exportSteps } from "./versions/steps";
import { type Upgrade, upgradeFrom, versionAfter } from "./versions/upgrade";

/** The contents of a file: its head, and its records as they would be stored, in the order of the file. */
export type Reading = { head: z.output<typeof exportHead>; records: ReadonlyMap<Resource, readonly Arrived[]> };

/**
 * Reads an open export of any version as records of `owner`, judging everything that can be judged without the database.
 * `steps` lead from the first version to the one that is judged. Throws JSON_INVALID, EXPORT_UNKNOWN, EXPORT_NEWER,
 * TOO_LARGE, or INPUT_INVALID with the first wrong fields.
 */
export function readExport(file: number, owner: Owner, steps = exportSteps): Reading {
  const importErrors = new ImportErrors();
  const { upgrade, head, lists } = readParts(file, steps, importErrors);
  const { wrong, value: given } = upgrade.head(Object.fromEntries(head));
  if (wrong) importErrors.add("", wrong);
  const { success, data, error } = exportHead.safeParse(given);
  if (!success && !wrong) importErrors.add("", fieldErrors(error.issues, given));
  for (const resource of resources) {
    if (lists.has(resource)) continue;
    if (upgrade.kinds.includes(resource)) importErrors.add(`records.${resource}`, [{ path: "", code: "required" }]);
    lists.set(resource, []);
  }
  importErrors.refuse();
  if (!data) throw new Refusal("EXPORT_UNKNOWN");
  // The rates in the file convert to the file's own base currency.
  const records = arrivedOf(lists, { ...owner, baseCurrency: data.user.baseCurrency }, importErrors);
  importErrors.refuse();
  return { head: data, records };
}

type Lists = Map<Resource, ((owner: Owner) => Arrived)[]>;
type Parts = { upgrade: Upgrade; head: Map<string, unknown>; lists: Lists };

function readParts(file: number, steps: typeof exportSteps, importErrors: ImportErrors): Parts {
  const current = versionAfter(steps);
  const head = new Map<string, unknown>();
  const lists: Lists = new Map();
  let upgrade: Upgrade | undefined;
  const known = () => {
    // The version must be known before the first record is judged, wherever in the file it stands.
    upgrade ??= upgradeFrom(formatVersionOf(file, head, current), steps);
    return upgrade;
  };
  let count = 0;
  for (const { path, value } of jsonParts(file, "records")) {
    const [key = "", name, at] = path.map(String);
    if (key !== "records") {
      refuseOtherFormat(key, value, current);
      head.set(key, value);
    } else if (at !== undefined) {
      count += 1;
      if (count > maxRecords) throw new Refusal("TOO_LARGE");
      judge(known(), lists, path, value, importErrors);
    } else if (name === undefined) {
      known();
      if (!isEmpty(value, "object")) importErrors.add("records", [{ path: "", code: "wrong-type" }]);
    } else {
      open(known(), lists, name, value, importErrors);
    }
  }
  return { upgrade: known(), head, lists };
}

function open({ kinds }: Upgrade, lists: Lists, name: string, value: unknown, importErrors: ImportErrors): void {
  const resource = kinds.find((kind) => kind === name);
  if (!resource) importErrors.add(`records.${name}`, [{ path: "", code: "unknown-field" }]);
  else lists.set(resource, []);
  if (resource && !isEmpty(value, "list")) importErrors.add(`records.${name}`, [{ path: "", code: "wrong-type" }]);
}

function judge(
  upgrade: Upgrade,
  lists: Lists,
  path: JsonPart["path"],
  value: unknown,
  importErrors: ImportErrors,
): void {
  const resource = upgrade.kinds.find((kind) => kind === path[1]);
  // A list of an unknown name has been noted when it was opened.
  if (!resource) return;
  const upgraded = upgrade.record(resource, value);
  const judgement = upgraded.wrong ? upgraded : recordKinds[resource](upgraded.value);
  if (judgement.wrong) importErrors.add(path.join("."), judgement.wrong);
  else lists.get(resource)?.push(judgement.arrive);
}

function arrivedOf(lists: Lists, owner: Owner, importErrors: ImportErrors): Map<Resource, Arrived[]> {
  const all = [...lists].map(([resource, list]): [Resource, Arrived[]] => [
    resource,
    list.flatMap((arrive, at) => {
      try {
        return [arrive(owner)];
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        importErrors.add(`records.${resource}.${at}`, error.fields);
        return [];
      }
    }),
  ]);
  return new Map(all);
}

/** What is opened comes as an empty value first; anything else stands where it must not. */
function isEmpty(value: unknown, kind: "object" | "list"): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) !== (kind === "list")) return false;
  return Object.keys(value).length === 0;
}
