import type { Figure } from "./figure";

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
