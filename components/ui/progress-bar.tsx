/**
 * A fraction from 0 to 1 as a bar, in the colour of the nearest `data-stage` or else in ink. `label` names it for
 * assistive technology; the figures stand beside it in words.
 */
export function ProgressBar({ fraction, label, staged = true }: { fraction: number; label: string; staged?: boolean }) {
  return (
    <progress
      max={1}
      value={fraction}
      aria-label={label}
      className={`block h-1 w-full appearance-none overflow-hidden rounded-full border-0 bg-sunk [&::-webkit-progress-bar]:bg-sunk ${
        staged
          ? "[&::-moz-progress-bar]:bg-stage [&::-webkit-progress-value]:bg-stage"
          : "[&::-moz-progress-bar]:bg-ink [&::-webkit-progress-value]:bg-ink"
      }`}
    />
  );
}
