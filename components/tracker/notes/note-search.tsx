import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** The API's limit for a search text. */
const MAX_SEARCH = 200;

/** Searches the notes: a plain form that leads to the page's own address, so it works before scripts are there. */
export function NoteSearch({ locale, q }: { locale: Locale; q: string }) {
  const t = translator(locale, "notes");
  return (
    <search>
      <form action={`/${locale}/notes`} className="flex gap-3">
        <input
          type="search"
          name="q"
          defaultValue={q}
          maxLength={MAX_SEARCH}
          aria-label={t("search")}
          placeholder={t("search")}
          className={controlClass}
        />
        <Button type="submit" variant="secondary" className="shrink-0">
          {t("searchDo")}
        </Button>
      </form>
    </search>
  );
}
