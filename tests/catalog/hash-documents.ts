import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runsOf } from "./runs";

/**
 * `npx tsx tests/catalog/hash-documents.ts FOLDER`: writes the hashes of every run of the documents in a folder to
 * `document-runs.txt` beside this file, sorted, so that the catalog can be held to its own words without the documents.
 */
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Name the folder that holds the documents.");
  process.exit(2);
}
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
const runs = new Set(texts.flatMap((text) => [...runsOf(text)]));
writeFileSync(join(import.meta.dirname, "document-runs.txt"), `${[...runs].sort().join("\n")}\n`);
console.log(`${runs.size} runs of ${texts.length} documents`);
