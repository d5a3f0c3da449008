import * as z from "zod/mini";
import { fieldErrors } from "@/lib/contract/field-errors";
import { exportFormat, exportHead } from "@/lib/contract/transfer";
import { Refusal } from "../refusal";
import { jsonParts } from "./json-parts";

/** Said before anything else is judged: what a newer version wrote would only look wrong. Throws EXPORT_UNKNOWN or EXPORT_NEWER. */
export function refuseOtherFormat(key: string, value: unknown, current: number): void {
  if (key === "format" && value !== exportFormat) throw new Refusal("EXPORT_UNKNOWN");
  // A fraction is no version at all, and is told so.
  const isNewer = typeof value === "number" && Number.isInteger(value) && value > current;
  if (key === "formatVersion" && isNewer) throw new Refusal("EXPORT_NEWER");
}

/**
 * The version of an open file, of which `before` is what stands before its records. Where that does not say it, the rest
 * of the file is looked through. Throws EXPORT_UNKNOWN, EXPORT_NEWER, or INPUT_INVALID where it is no version.
 */
export function formatVersionOf(file: number, before: ReadonlyMap<string, unknown>, current: number): number {
  const isThere = before.has("format") && before.has("formatVersion");
  const head = isThere ? before : headOf(file, current);
  if (!head.has("format")) throw new Refusal("EXPORT_UNKNOWN");
  const given = { formatVersion: head.get("formatVersion") };
  const { success, data, error } = versionOnly.safeParse(given);
  if (!success) throw new Refusal("INPUT_INVALID", { fields: fieldErrors(error.issues, given) });
  return data.formatVersion;
}

const versionOnly = z.pick(exportHead, { formatVersion: true });

function headOf(file: number, current: number): Map<string, unknown> {
  const head = new Map<string, unknown>();
  for (const { path, value } of jsonParts(file, "records", 0)) {
    const [key] = path.map(String);
    if (key === undefined || key === "records") continue;
    refuseOtherFormat(key, value, current);
    head.set(key, value);
  }
  return head;
}
