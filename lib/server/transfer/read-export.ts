import type { z } from "zod/mini";
import type { Resource } from "@/db/record-tables";
import { fieldErrors } from "@/lib/contract/field-errors";
import { resources } from "@/lib/contract/routes";
import { exportFormat, exportHead, exportVersion, maxRecords } from "@/lib/contract/transfer";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { ImportErrors } from "./import-errors";
import { type JsonPart, jsonParts } from "./json-parts";
import { type Arrived, recordKinds } from "./record-kinds";

/** The contents of a file: its head, and its records as they would be stored, in the order of the file. */
export type Reading = { head: z.output<typeof exportHead>; records: ReadonlyMap<Resource, readonly Arrived[]> };

/**
 * Reads an open export as records of `owner` and checks everything that needs no database. Throws JSON_INVALID,
 * EXPORT_UNKNOWN, EXPORT_NEWER, TOO_LARGE, or INPUT_INVALID with the first wrong fields.
 */
export function readExport(file: number, owner: Owner): Reading {
  const importErrors = new ImportErrors();
  const { head, lists } = readParts(file, importErrors);
  if (head.get("format") !== exportFormat) throw new Refusal("EXPORT_UNKNOWN");
  const given = Object.fromEntries(head);
  const { success, data, error } = exportHead.safeParse(given);
  if (!success) importErrors.add("", fieldErrors(error.issues, given));
  for (const resource of resources) {
    if (!lists.has(resource)) importErrors.add(`records.${resource}`, [{ path: "", code: "required" }]);
  }
  importErrors.refuse();
  if (!data) throw new Refusal("EXPORT_UNKNOWN");
  // The rates in the file convert to the file's own base currency.
  const records = arrivedOf(lists, { ...owner, baseCurrency: data.user.baseCurrency }, importErrors);
  importErrors.refuse();
  return { head: data, records };
}

type Lists = Map<Resource, ((owner: Owner) => Arrived)[]>;

function readParts(file: number, importErrors: ImportErrors): { head: Map<string, unknown>; lists: Lists } {
  const head = new Map<string, unknown>();
  const lists: Lists = new Map();
  let count = 0;
  for (const { path, value } of jsonParts(file, "records")) {
    const [key = "", name, at] = path.map(String);
    if (key !== "records") {
      refuseOtherFormat(key, value);
      head.set(key, value);
    } else if (at !== undefined) {
      count += 1;
      if (count > maxRecords) throw new Refusal("TOO_LARGE");
      judge(lists, path, value, importErrors);
    } else if (name === undefined) {
      if (!isEmpty(value, "object")) importErrors.add("records", [{ path: "", code: "wrong-type" }]);
    } else {
      open(lists, name, value, importErrors);
    }
  }
  return { head, lists };
}

/** Refuses other formats before anything else is checked: a newer version's file would only look invalid. */
function refuseOtherFormat(key: string, value: unknown): void {
  if (key === "format" && value !== exportFormat) throw new Refusal("EXPORT_UNKNOWN");
  if (key === "formatVersion" && typeof value === "number" && value > exportVersion) throw new Refusal("EXPORT_NEWER");
}

function open(lists: Lists, name: string, value: unknown, importErrors: ImportErrors): void {
  const resource = resourceNamed(name);
  if (!resource) importErrors.add(`records.${name}`, [{ path: "", code: "unknown-field" }]);
  else lists.set(resource, []);
  if (resource && !isEmpty(value, "list")) importErrors.add(`records.${name}`, [{ path: "", code: "wrong-type" }]);
}

function judge(lists: Lists, path: JsonPart["path"], value: unknown, importErrors: ImportErrors): void {
  const resource = resourceNamed(String(path[1]));
  // A list with an unknown name was reported when it was opened.
  if (!resource) return;
  const judgement = recordKinds[resource](value);
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

function resourceNamed(name: string): Resource | undefined {
  return resources.find((resource) => resource === name);
}

/** A streamed value comes as an empty value first; anything else is an error there. */
function isEmpty(value: unknown, kind: "object" | "list"): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) !== (kind === "list")) return false;
  return Object.keys(value).length === 0;
}
