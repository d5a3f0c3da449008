import compile from "icu-minify/compile";

/** What a text needs to be told: a word, a number, one of some choices, or how to show what stands between two tags. */
export type Argument = { kind: "word" } | { kind: "number" } | { kind: "tag" } | { kind: "choice"; choices: string[] };

/** The arguments of an ICU message by name, those of its branches included. Throws where the message is no ICU. */
export function argumentsOf(text: string): Map<string, Argument> {
  const found = new Map<string, Argument>();
  collect(compile(text), found);
  return found;
}

/** `part` is a piece of a compiled message: a text, 0 for `#`, or a list of pieces and argument nodes. */
function collect(part: unknown, found: Map<string, Argument>): void {
  if (!Array.isArray(part)) return;
  for (const node of part) {
    if (!Array.isArray(node)) continue;
    const [name, type, ...rest]: unknown[] = node;
    if (typeof name !== "string") continue;
    if (type === undefined) found.set(name, found.get(name) ?? { kind: "word" });
    else if (typeof type !== "number" || type === 0) {
      found.set(name, { kind: "tag" });
      collect([type, ...rest], found);
    } else {
      const branches = typeof rest[0] === "object" && rest[0] !== null ? rest[0] : {};
      found.set(name, type === SELECT ? { kind: "choice", choices: Object.keys(branches) } : { kind: "number" });
      if (BRANCHED.has(type)) for (const branch of Object.values(branches)) collect(branch, found);
    }
  }
}

// The node types of icu-minify's compiled form: select, plural and selectordinal carry branches.
const SELECT = 1;
const BRANCHED = new Set([SELECT, 2, 3]);
