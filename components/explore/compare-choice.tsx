import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { MAX_COMPARED } from "@/lib/catalog/explore/compared";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** A checkbox in a list's row that selects the entry for comparing; it belongs to the page's one `CompareBar`. */
export function CompareBox({ locale, id, name }: { locale: Locale; id: string; name: string }) {
  const t = translator(locale, "explore");
  return (
    // Above the row's link, which covers the whole row.
    <label className="relative z-10 inline-flex min-h-11 w-fit cursor-pointer items-center gap-2 text-small text-muted md:min-h-8">
      <input type="checkbox" name="id" value={id} form={FORM} className="size-4.5 accent-ink" />
      {t("compareThis")}
      <span className="sr-only">: {name}</span>
    </label>
  );
}

/**
 * Sends the selected entries of a list to the page that compares them, as a plain form. `children` are further hidden
 * fields for that page.
 */
export function CompareBar({ locale, action, children }: { locale: Locale; action: string; children?: ReactNode }) {
  const t = translator(locale, "explore");
  return (
    <form
      id={FORM}
      // The focused element scrolls clear of this bar.
      data-list-bar
      action={action}
      className="sticky bottom-0 z-20 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-hairline bg-paper py-3"
    >
      {children}
      <Button type="submit" variant="secondary">
        {t("compare")}
      </Button>
      <p className="text-small text-muted">{t("compareHint", { most: MAX_COMPARED })}</p>
    </form>
  );
}

const FORM = "compare";
