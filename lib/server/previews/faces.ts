import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Locale } from "@/lib/domain/kinds";

/** One slice of the typeface, as the layout engine takes it. */
export type Face = { name: string; weight: Weight; style: "normal"; data: Buffer };

type Weight = 400 | 600;

/**
 * The slices of Noto Serif SC that hold the characters of a text, in the order in which they are searched. The whole
 * face is 2 MB per weight, a slice some 60 kB. Throws for a character the face does not have.
 */
export function facesFor(text: string, weight: Weight, locale: Locale): Face[] {
  const needed = new Set(Array.from(text, (character) => sliceOf(character, locale)));
  // Dashes, quotation marks and the ellipsis are in the Latin slice too, but narrower than Chinese needs them.
  const inOrder = [...needed].sort((a, b) => (locale === "zh" ? 1 : -1) * (Number(a === LATIN) - Number(b === LATIN)));
  return inOrder.map((slice) => {
    const name = `${slice}-${weight}`;
    const data = read.get(name) ?? readFileSync(join(folder(), "files", `noto-serif-sc-${name}-normal.woff`));
    read.set(name, data);
    return { name, weight, style: "normal", data };
  });
}

const read = new Map<string, Buffer>();

const LATIN = "latin";

/** The package's folder is found at run time: it stands beside the app and is not part of the build. */
function folder(): string {
  return dirname(createRequire(import.meta.url).resolve("@fontsource/noto-serif-sc/package.json"));
}

function sliceOf(character: string, locale: Locale): string {
  const point = character.codePointAt(0) ?? 0;
  const holding = slices().filter(({ ranges }) => ranges.some(([first, last]) => point >= first && point <= last));
  // The Latin slice is the last in the package's list.
  const slice = locale === "zh" && point >= FIRST_MARK ? holding[0] : holding.at(-1);
  if (!slice) throw new Error(`The typeface of the previews has no ${character} (U+${point.toString(16)})`);
  return slice.name;
}

/** Where general punctuation begins (Unicode, block 2000–206F). */
const FIRST_MARK = 0x2000;

type Slice = { name: string; ranges: (readonly [number, number])[] };

let known: Slice[] | undefined;

/** The package's own list of slices: `"[4]": "U+1f1e9-1f1f5,U+1f21a"`. */
function slices(): Slice[] {
  known ??= Object.entries(
    z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(folder(), "unicode.json"), "utf8"))),
  ).map(([name, list]) => ({
    name: name.replace(/[[\]]/g, ""),
    ranges: list.split(",").map((range) => {
      const [first = "", last = first] = range.replace("U+", "").split("-");
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    }),
  }));
  return known;
}
