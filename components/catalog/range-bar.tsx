import {
  type DecadeScale,
  linesOf,
  type NamedRange,
  placeOn,
  type RangeShape,
  rangeShape,
} from "@/lib/catalog/explore/range-shape";
import type { Locale } from "@/lib/domain/kinds";

/**
 * A range on a scale of decades, no firmer than what is known: striped where its source is hardly trusted, pale where
 * fairly, fading and going on in dots where it has no upper end; one amount alone is a diamond. A picture only: the
 * figure stands beside it in words.
 */
export function RangeBar({ range, trust, scale }: { range: NamedRange; trust: number; scale: DecadeScale }) {
  const shape = rangeShape(range, trust, scale);
  return (
    <div aria-hidden="true" className="relative h-4 w-full">
      <span className="absolute inset-x-0 top-1/2 h-px bg-hairline" />
      {linesOf(scale).map((line) => (
        <span
          key={line}
          className="absolute top-0.5 bottom-0.5 w-px bg-hairline"
          style={{ left: percent(placeOn(scale, line)) }}
        />
      ))}
      {shape.open ? (
        <span
          className="absolute top-1/2 right-0 -translate-y-1/2 border-t-2 border-dotted border-muted"
          style={{ left: `calc(${percent(shape.end)} + ${shape.single ? "0.6rem" : "0rem"})` }}
        />
      ) : null}
      {shape.single ? <SingleMark shape={shape} /> : <Bar shape={shape} />}
    </div>
  );
}

/** The amounts at the lines of a scale, in short: “CN¥10K”, “¥1万”. */
export function RangeScale({ locale, currency, scale }: { locale: Locale; currency: string; scale: DecadeScale }) {
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    notation: "compact",
    maximumFractionDigits: 0,
  });
  const lines = linesOf(scale);
  // Beyond four, every other one is named: more do not fit side by side on a phone.
  const step = lines.length > 4 ? 2 : 1;
  return (
    <div aria-hidden="true" className="relative h-5 w-full text-fine text-muted tabular-nums">
      {lines
        .filter((_, at) => at % step === 0)
        .map((line, at) => (
          <span
            key={line}
            className={`absolute whitespace-nowrap ${at === 0 ? "" : "-translate-x-1/2"}`}
            style={{ left: percent(placeOn(scale, line)) }}
          >
            {format.format(line)}
          </span>
        ))}
    </div>
  );
}

function Bar({ shape }: { shape: RangeShape }) {
  return (
    <span
      className={`absolute inset-y-1 ${barFill[shape.strength]} ${shape.fading ? "mask-r-from-40%" : ""}`}
      style={{ left: percent(shape.start), width: percent(Math.max(shape.end - shape.start, THINNEST)) }}
    />
  );
}

function SingleMark({ shape }: { shape: RangeShape }) {
  return (
    <span
      className={`absolute top-1/2 size-2.5 -translate-x-1/2 -translate-y-1/2 rotate-45 border border-ink ${markFill[shape.strength]}`}
      style={{ left: percent(shape.start) }}
    />
  );
}

/** Stripes let the paper through, so that a rumour never looks as solid as a checked figure. */
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

/** A narrow range is drawn this wide at least, as a share of the scale. */
const THINNEST = 0.015;

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
