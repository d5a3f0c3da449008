import type { RangeShape } from "@/lib/catalog/explore/range-shape";

/**
 * Draws a range no more certain than its source: striped where the source is hardly trusted, pale where it is fairly
 * trusted, fading into dots where the upper end is open; a single amount is a diamond. `lines` are the positions of
 * the scale's lines, from 0 to 1. It is only a picture: the figure stands beside it in words.
 */
export function DrawnRange({ shape, lines }: { shape: RangeShape; lines: readonly number[] }) {
  const { start, end, single, open, strength, fading } = shape;
  return (
    <div aria-hidden="true" data-range={single ? "mark" : "bar"} data-open={open} className="relative h-4 w-full">
      <span className="absolute inset-x-0 top-1/2 h-px bg-hairline" />
      {lines.map((at) => (
        <span key={at} className="absolute top-0.5 bottom-0.5 w-px bg-hairline" style={{ left: percent(at) }} />
      ))}
      {open ? (
        <span
          className="absolute top-1/2 right-0 -translate-y-1/2 border-t-2 border-dotted border-muted"
          style={{ left: `calc(${percent(end)} + ${single ? "0.6rem" : "0rem"})` }}
        />
      ) : null}
      {single ? (
        <span
          className={`absolute top-1/2 size-2.5 -translate-x-1/2 -translate-y-1/2 rotate-45 border border-ink ${markFill[strength]}`}
          style={{ left: percent(start) }}
        />
      ) : (
        <span
          className={`absolute inset-y-1 ${barFill[strength]} ${fading ? "mask-r-from-40%" : ""}`}
          style={{ left: percent(start), width: percent(Math.max(end - start, MIN_WIDTH)) }}
        />
      )}
    </div>
  );
}

/** The amounts at a scale's lines, each at its position from 0 to 1. */
export function ScaleLabels({ labels }: { labels: readonly { at: number; text: string }[] }) {
  return (
    <div aria-hidden="true" className="relative h-5 w-full text-fine text-muted tabular-nums">
      {labels.map(({ at, text }) => (
        <span
          key={text}
          className={`absolute whitespace-nowrap ${at <= 0 ? "" : at >= 1 ? "-translate-x-full" : "-translate-x-1/2"}`}
          style={{ left: percent(at) }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}

/** Stripes let the paper show through, so that a rumour never looks as solid as a checked figure. */
const barFill: Readonly<Record<RangeShape["strength"], string>> = {
  weak: "bg-[repeating-linear-gradient(135deg,var(--ink)_0_1.5px,transparent_1.5px_4px)]",
  fair: "bg-ink/50",
  firm: "bg-ink",
};

const markFill: Readonly<Record<RangeShape["strength"], string>> = {
  weak: "bg-paper",
  fair: "bg-[color-mix(in_srgb,var(--ink)_50%,var(--paper))]",
  firm: "bg-ink",
};

/** The minimum width of a drawn range, as a share of the scale. */
const MIN_WIDTH = 0.015;

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
