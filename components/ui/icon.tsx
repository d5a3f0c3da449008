/** The few icons of the app; each stands beside words or under an accessible name, never alone. */
export type IconName = keyof typeof paths;

/** A line icon in the text's colour, 16 px wide, hidden from assistive technology. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`size-4 shrink-0 fill-none stroke-current stroke-[1.5] ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}

const paths = {
  check: "M3 8.5 6.5 12 13 4.5",
  plus: "M8 3v10M3 8h10",
  close: "m4 4 8 8m0-8-8 8",
  down: "m4 6 4 4 4-4",
  next: "m6 4 4 4-4 4",
  back: "m10 4-4 4 4 4",
  out: "M9 3h4v4m0-4L7 9M6 4H3v9h9v-3",
  menu: "M2.5 4.5h11m-11 3.5h11m-11 3.5h11",
  bin: "M3 4.5h10M6.5 4.5v-2h3v2m-5 0 .6 9h5.8l.6-9",
} as const;
