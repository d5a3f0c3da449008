import type { ReactNode } from "react";
import { type ButtonVariant, buttonClass } from "@/components/ui/button";
import type { Locale } from "@/lib/domain/kinds";

/** A button that opens, restarts or leaves the demo: a plain form, which works without scripts. */
export function DemoForm({
  locale,
  what,
  timeZone,
  variant,
  children,
}: {
  locale: Locale;
  what: "open" | "again" | "leave";
  /** The field `timeZone`: hidden where the time zone is known, else one that a script fills. */
  timeZone: ReactNode;
  variant: ButtonVariant;
  children: ReactNode;
}) {
  return (
    <form method="post" action="/api/demo">
      <input type="hidden" name="do" value={what} />
      <input type="hidden" name="locale" value={locale} />
      {timeZone}
      <button type="submit" className={buttonClass(variant)}>
        {children}
      </button>
    </form>
  );
}
