import { type StrengthLevel, strengthLevels } from "@/lib/domain/kinds";

/** The strength of a case as five blocks filled up to its level; the level's name stands beside it. */
export function StrengthMark({ level }: { level: StrengthLevel }) {
  const reached = strengthLevels.indexOf(level);
  return (
    <svg aria-hidden="true" viewBox="0 0 38 8" className="h-2 w-9.5 shrink-0 stroke-ink">
      {strengthLevels.map((one, at) => (
        <rect
          key={one}
          x={at * 8 + 0.5}
          y="0.5"
          width="5"
          height="7"
          className={at <= reached ? "fill-ink" : "fill-none"}
        />
      ))}
    </svg>
  );
}
