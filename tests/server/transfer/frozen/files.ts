import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Shape } from "./shape";

/** The files of each version that were exported when it was the current one; they are never written again. */
export const frozenFiles = ["story-zh", "story-en", "filled"] as const;

/** Where what is frozen of a version stands. */
export const frozenFolder = (version: number) => join(import.meta.dirname, `version-${version}`);

/** Where one of its files stands. */
export const frozenPath = (version: number, name: string) => join(frozenFolder(version), `${name}.json`);

/** The shape of a version, as it was. */
export function frozenShape(version: number): Shape {
  return JSON.parse(readFileSync(frozenPath(version, "shape"), "utf8"));
}
