import { headers } from "next/headers";

/**
 * The keys that open the dialog, as the reader's keyboard names them. They come from the request's user agent, so
 * nothing changes after loading.
 */
export async function ShortcutHint() {
  const isMac = /Macintosh|Mac OS X/.test((await headers()).get("user-agent") ?? "");
  return (
    <span
      aria-hidden="true"
      className="shrink-0 max-lg:hidden rounded-[0.25rem] border border-hairline px-1.5 font-sans text-fine leading-5 whitespace-nowrap"
    >
      {isMac ? "⌘ K" : "Ctrl K"}
    </span>
  );
}
