import type { Namespace } from "./dictionary";

/** The texts a part of the app asks for when it is about to be used, by the name of that part: no others can be asked for. */
export const textsOnIntent = {
  dialog: [
    "cases",
    "common",
    "commandPalette",
    "errors",
    "income",
    "kinds",
    "progressChange",
    "notes",
    "progress",
    "records",
    "shell",
    "touches",
  ],
} as const satisfies Readonly<Record<string, readonly Namespace[]>>;

/** A part of the app that loads its texts on intent. */
export type TextsOnIntent = keyof typeof textsOnIntent;
