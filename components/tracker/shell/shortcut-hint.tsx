/** The keys that open the dialog, as the reader's keyboard names them. */
export function ShortcutHint({ isMac }: { isMac: boolean }) {
  return (
    <span
      aria-hidden="true"
      className="shrink-0 max-lg:hidden rounded-[0.25rem] border border-hairline px-1.5 font-sans text-fine leading-5 whitespace-nowrap"
    >
      {isMac ? "⌘ K" : "Ctrl K"}
    </span>
  );
}
