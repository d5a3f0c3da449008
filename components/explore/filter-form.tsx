import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field";
import { MAX_SEARCH } from "@/lib/catalog/explore/address-reader";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/**
 * A search field and filters as a plain form that leads to the page's own address, so that it works without scripts
 * and can be linked to. `children` are the filters' selects; `filtered` shows the link that clears them.
 */
export function FilterForm({
  locale,
  action,
  label,
  q,
  filtered,
  children,
}: {
  locale: Locale;
  /** The page's path with its language. */
  action: string;
  /** The label of the search field. */
  label: string;
  q: string;
  filtered: boolean;
  children?: ReactNode;
}) {
  const t = translator(locale, "explore");
  return (
    <search>
      <form action={action} className="grid gap-4 border-y border-hairline py-5">
        <input
          type="search"
          name="q"
          dir="auto"
          defaultValue={q}
          maxLength={MAX_SEARCH}
          aria-label={label}
          placeholder={label}
          className={controlClass}
        />
        {children ? <div className="grid grid-cols-2 gap-x-4 gap-y-3 lg:grid-cols-4">{children}</div> : null}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit">{t("show")}</Button>
          {filtered ? (
            <ButtonLink href={action} variant="quiet">
              {t("clear")}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </search>
  );
}
