import { sources } from "@/lib/catalog/sources";
import { localeOf, textIn } from "@/lib/catalog/text";
import type { Source } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { languageTag } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";

/** The source with this id. Throws for an unknown one, which the catalog's own check rules out. */
export function sourceById(id: string): Source {
  const source = byId.get(id);
  if (!source) throw new Error(`The catalog has no source ${id}`);
  return source;
}

const byId = new Map(sources.map((source) => [source.id, source]));

/**
 * The provenance of a figure in a line of small print: its source, the year it refers to, and how far to trust it.
 * The source's title stays in its own language.
 */
export function Provenance({ locale, source, year }: { locale: Locale; source: string; year?: number | null }) {
  const t = translator(locale, "paths");
  const found = sourceById(source);
  const spoken = year ?? found.year;
  return (
    <span className="text-small text-muted">
      <SourceTitle source={found} /> · {spoken === null ? t("noYear") : t("year", { year: String(spoken) })} ·{" "}
      {t("trust", { trust: found.trust, word: t(`trustWord.${gradeOf(found.trust)}`) })}
    </span>
  );
}

/** A source in full: title, author and year, how far to trust it and why. */
export function SourceLine({ locale, source: id }: { locale: Locale; source: string }) {
  const t = translator(locale, "paths");
  const source = sourceById(id);
  const about = [source.via && textIn(source.via, locale), source.year].filter(Boolean).join(" · ");
  return (
    <li className="grid gap-0.5 border-b border-hairline py-3">
      {source.url ? (
        <a href={source.url} rel="noreferrer" className="w-fit underline underline-offset-4">
          <SourceTitle source={source} />
        </a>
      ) : (
        <span>
          <SourceTitle source={source} />
        </span>
      )}
      <span className="text-small text-muted">
        {source.author ? (
          <>
            <span lang={languageOf(source.author)}>{source.author}</span> ·{" "}
          </>
        ) : null}
        {about ? `${about} · ` : null}
        {t("trust", { trust: source.trust, word: t(`trustWord.${gradeOf(source.trust)}`) })}
      </span>
      <span className="text-small text-muted">{textIn(source.why, locale)}</span>
    </li>
  );
}

/** A title in the language it was published in, which may differ from the page's. */
export function SourceTitle({ source }: { source: Source }) {
  return (
    <cite lang={languageOf(source.title)} className="not-italic">
      {source.title}
    </cite>
  );
}

function languageOf(text: string): string {
  return languageTag[localeOf(text)];
}

/** A grade as the key of its words. */
export function gradeOf(grade: number): "1" | "2" | "3" | "4" | "5" {
  return grades[Math.min(5, Math.max(1, Math.round(grade))) - 1] ?? "1";
}

const grades = ["1", "2", "3", "4", "5"] as const;
