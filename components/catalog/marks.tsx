/**
 * A grade from 1 to 5 as five steps, filled up to the grade. Hidden from assistive technology, since the words beside
 * it say the same.
 */
export function GradeMarks({ grade }: { grade: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 30 14" className="h-3.5 w-7.5 shrink-0">
      {heights.map((height, at) => (
        <rect
          key={height}
          x={at * 6 + 0.75}
          y={13.25 - height}
          width="4"
          height={height}
          strokeWidth="1"
          className={at < grade ? "fill-ink stroke-ink" : "fill-none stroke-control"}
        />
      ))}
    </svg>
  );
}

const heights = [3, 5, 7.5, 10, 12.5];
