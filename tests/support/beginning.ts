import { stripVTControlCharacters } from "node:util";

/** The first lines of a text that say something, without colours and without where in a package an error was thrown. */
export function beginning(text: string): string {
  return stripVTControlCharacters(text)
    .split("\n")
    .filter((line) => line.trim() !== "" && !ofPackage.test(line))
    .slice(0, LINES)
    .map((line) => (line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line))
    .join("\n");
}

const ofPackage = /^\s+at .*(node_modules|node:)/;
const LINES = 12;
const LINE_LENGTH = 300;
