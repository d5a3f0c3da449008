import { type PayScale, type PayShape, placeOn } from "@/lib/catalog/explore/pay-scale";
import type { Locale } from "@/lib/domain/kinds";
import { shortAmount } from "./pay-words";

/**
 * One figure on its scale: a range as a bar, an average as a diamond. An open end fades out and goes on in dots; a
 * figure that is hardly to be believed (`weak`) is hatched or hollow. A picture only: the amount stands beside it.
 */
export function PayBar({ scale, shape, weak }: { scale: PayScale; shape: PayShape; weak: boolean }) {
  const { kind, from, to, open } = shape;
  return (
    <div aria-hidden="true" data-pay={kind} data-open={open} data-weak={weak} className="relative h-4 w-full">
      <span className="absolute inset-x-0 top-1/2 h-px bg-hairline" />
      {scale.marks.map((mark) => (
        <span
          key={mark}
          className="absolute inset-y-0.5 w-px bg-hairline"
          style={{ left: percent(placeOn(scale, mark)) }}
        />
      ))}
      {open ? (
        <span
          className="absolute top-1/2 right-0 -translate-y-1/2 border-t-2 border-dotted border-control"
          style={{ left: percent(to) }}
        />
      ) : null}
      {kind === "bar" ? (
        <span
          className={`absolute inset-y-1 ${weak ? hatched : "bg-ink"} ${open ? "mask-r-from-50% mask-r-to-100%" : ""}`}
          style={{ left: percent(from), width: `max(${percent(to - from)}, ${THINNEST})` }}
        />
      ) : (
        <span
          className={`absolute top-1/2 size-2.5 -translate-x-1/2 -translate-y-1/2 rotate-45 border-2 border-ink ${weak ? "bg-paper" : "bg-ink"}`}
          style={{ left: percent(to) }}
        />
      )}
    </div>
  );
}

/** The round amounts at their places on the scale; only the two ends where there is little room. */
export function PayAxis({ locale, scale, endsOnly = false }: { locale: Locale; scale: PayScale; endsOnly?: boolean }) {
  const last = scale.marks.length - 1;
  return (
    <div aria-hidden="true" className="relative h-5 w-full text-fine text-muted tabular-nums">
      {scale.marks.map((mark, at) =>
        endsOnly && at > 0 && at < last ? null : (
          <span
            key={mark}
            className={`absolute whitespace-nowrap ${at === 0 ? "" : at === last ? "-translate-x-full" : "-translate-x-1/2"}`}
            style={{ left: percent(placeOn(scale, mark)) }}
          >
            {shortAmount(mark, scale.currency, locale)}
          </span>
        ),
      )}
    </div>
  );
}

/** Lines at a slant, lighter than ink as a whole but as clear at their edges. */
const hatched = "border border-ink bg-[repeating-linear-gradient(135deg,var(--ink)_0_1px,transparent_1px_5px)]";

/** A range without width must still be seen. */
const THINNEST = "3px";

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
