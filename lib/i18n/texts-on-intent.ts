import type { Namespace } from "./dictionary";

/**
 * The namespaces that a part of the app fetches when it is about to be used, by the name of that part; no others can
 * be fetched.
 */
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
