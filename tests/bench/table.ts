import { cpus } from "node:os";
import manifest from "@/package.json" with { type: "json" };
import type { Figure } from "./figure";
import type { Pace } from "./options";

/** The figures as a Markdown table, padded so that it reads as well in a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, base, leap, reached, bar, ok }) => [
    name,
    base,
    leap,
    reached,
    bar,
    ok ? "ok" : "short",
  ]);
  const lines = [["figure", "bare", "Leap", "reached", "bar", ""], ...rows];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const text = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = lines;
  return [text(head), text(widths.map((width) => "-".repeat(width))), ...body.map(text)].join("\n");
}

/** The page that keeps the table of a run, with the machine and the versions it was made with. */
export function report(figures: readonly Figure[], { rounds, seconds }: Pace): string {
  const { next, react } = manifest.dependencies;
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim() ?? "an unnamed processor"}, ${process.platform}`;
  const short = figures.filter(({ ok }) => !ok).length;
  return `# The last run of the bench

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Next ${next}, React ${react}, Node.js ${process.versions.node}, ${machine}.
${figures.length - short} figures reach their bar, ${short} are short of it. Where the last column but one has a range, it
is the middle of ${rounds} rounds of ${seconds} s on each side, and the least and the most of them. \`docs/performance.md\` says how to read it.

${tableOf(figures)}
`;
}
