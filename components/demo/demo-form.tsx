import type { ReactNode } from "react";
import { type ButtonVariant, buttonClass } from "@/components/ui/button";
import type { Locale } from "@/lib/domain/kinds";
import { TimeZoneInput } from "./time-zone-input";

/** A button that opens the demo, begins it again or leaves it: a plain form, which works without scripts. */
export function DemoForm({
  locale,
  what,
  timeZone,
  variant,
  children,
}: {
  locale: Locale;
  what: "open" | "again" | "leave";
  /** The reader's time zone where it is known; else a script finds it out. */
  timeZone?: string;
  variant: ButtonVariant;
  children: ReactNode;
}) {
  return (
    <form method="post" action="/api/demo">
      <input type="hidden" name="do" value={what} />
      <input type="hidden" name="locale" value={locale} />
      {timeZone === undefined ? <TimeZoneInput /> : <input type="hidden" name="timeZone" value={timeZone} />}
      <button type="submit" className={buttonClass(variant)}>
        {children}
      </button>
    </form>
  );
}
