import type { Locale } from "@/lib/domain/kinds";

/** What somebody claims a direction brings in, in whole units of one currency; `max` null where no upper end is named. */
export type ClaimedRange = { min: number; max: number | null; openEnded: boolean };

/**
 * A claimed range as a bar on one scale for the whole list, from a thousand to a million, each line ten times the one
 * before. An open end fades out and goes on in dots. A picture only: the figures stand beside it.
 */
export function IncomeRange({ range }: { range: ClaimedRange }) {
  const [start, end] = [place(range.min), place(range.max ?? range.min)];
  return (
    <div aria-hidden="true" className="relative h-3 w-full">
      <span className="absolute inset-x-0 top-1/2 h-px bg-hairline" />
      {decades.map((at) => (
        <span key={at} className="absolute top-0.5 bottom-0.5 w-px bg-hairline" style={{ left: percent(place(at)) }} />
      ))}
      <span
        className={`absolute inset-y-0.75 ${range.openEnded ? "bg-linear-to-r from-ink from-60% to-transparent" : "bg-ink"}`}
        style={{ left: percent(start), width: percent(Math.max(end - start, THINNEST)) }}
      />
      {range.openEnded ? (
        <span
          className="absolute top-1/2 right-0 -translate-y-1/2 border-t-2 border-dotted border-control"
          style={{ left: percent(end) }}
        />
      ) : null}
    </div>
  );
}

/** The amounts at the lines of the scale, in short: “CN¥10K”, “¥1万”. */
export function IncomeScale({ locale, currency }: { locale: Locale; currency: string }) {
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    notation: "compact",
    maximumFractionDigits: 0,
  });
  return (
    <div aria-hidden="true" className="relative h-5 w-full text-fine text-muted tabular-nums">
      {decades.map((value, at) => (
        <span
          key={value}
          className={`absolute whitespace-nowrap ${at === 0 ? "" : at === decades.length - 1 ? "-translate-x-full" : "-translate-x-1/2"}`}
          style={{ left: percent(place(value)) }}
        >
          {format.format(value)}
        </span>
      ))}
    </div>
  );
}

/** The lines of the scale. */
const decades = [1_000, 10_000, 100_000, 1_000_000] as const;

/** A range of one value is drawn this wide, as a share of the scale. */
const THINNEST = 0.015;

/** Where an amount stands on the scale, from 0 to 1. */
function place(amount: number): number {
  const [low, high] = [Math.log10(decades[0]), Math.log10(decades[3])];
  return Math.min(1, Math.max(0, (Math.log10(Math.max(amount, 1)) - low) / (high - low)));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
