import { textIn } from "@/lib/catalog/text";
import type { TextPair } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** A text of the catalog, with a mark where it is our addition. */
export function CatalogText({ locale, text }: { locale: Locale; text: TextPair }) {
  return (
    <>
      {textIn(text, locale)}
      {text.basis === "ours" ? <OursMark locale={locale} /> : null}
    </>
  );
}

/** Marks something that does not come from the sources; the page explains the dagger once. */
export function OursMark({ locale }: { locale: Locale }) {
  const t = translator(locale, "paths");
  return (
    <span className="ms-0.5 text-muted">
      <span aria-hidden="true">†</span>
      <span className="sr-only">({t("ours")})</span>
    </span>
  );
}

/** Texts of the catalog, one per line. */
export function TextList({ locale, texts }: { locale: Locale; texts: readonly TextPair[] }) {
  return (
    <ul className="grid gap-1">
      {texts.map((text) => (
        <li key={text.en}>
          <CatalogText locale={locale} text={text} />
        </li>
      ))}
    </ul>
  );
}
