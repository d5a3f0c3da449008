/** A small disc filled clockwise by `fraction` (0 to 1), in ink; the figures beside it say the same. */
export function FractionMark({ fraction, className = "" }: { fraction: number; className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className={`size-3.5 shrink-0 fill-none stroke-ink ${className}`}>
      <circle cx="8" cy="8" r="7" strokeWidth="1.5" />
      {/* A circle of half the radius with a stroke as wide as the radius is a disc; the dash leaves out the
         missing part. */}
      <circle
        cx="8"
        cy="8"
        r="3.5"
        strokeWidth="7"
        pathLength="1"
        strokeDasharray={`${Math.min(1, Math.max(0, fraction))} 1`}
        transform="rotate(-90 8 8)"
      />
    </svg>
  );
}
