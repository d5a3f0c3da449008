import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Ranked } from "@/lib/catalog/finder/rank";
import { textIn } from "@/lib/catalog/text";
import type { TextPair } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { reasonText } from "./reason-text";

/**
 * An entry of the catalog as the ranking shows it; `caution` is a warning from the documents, whatever the answers.
 */
export type RankedEntry = { ranked: Ranked; name: TextPair; page: string; caution: string | null };

/** The nearest entries of one kind with the reasons for and against each, then all the others by name. */
export function Ranking({
  locale,
  title,
  entries,
  takeHref,
}: {
  locale: Locale;
  title: string;
  entries: readonly RankedEntry[];
  /** The address at which the entry with this id is taken up. */
  takeHref: (id: string) => string;
}) {
  const t = translator(locale, "finder");
  const shown = entries.slice(0, SHOWN);
  return (
    <Section title={title}>
      <ol className="border-t border-hairline">
        {shown.map((entry, at) => (
          <li key={entry.ranked.id} className="grid gap-2 border-b border-hairline py-5">
            <h3 className="font-serif text-lead font-semibold">{textIn(entry.name, locale)}</h3>
            {entry.ranked.group === shown[at - 1]?.ranked.group ? (
              <p className="text-small text-muted">{t("equal")}</p>
            ) : null}
            <Reasons locale={locale} entry={entry} />
            <p className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-2">
              <ButtonLink
                variant="secondary"
                href={takeHref(entry.ranked.id)}
                aria-label={t("takeOf", { name: textIn(entry.name, locale) })}
              >
                {t("take")}
              </ButtonLink>
              <a href={entry.page} className="inline-flex min-h-11 items-center underline underline-offset-4">
                {t("more")}
                <span className="sr-only">: {textIn(entry.name, locale)}</span>
              </a>
            </p>
          </li>
        ))}
      </ol>
      <AllInOrder locale={locale} entries={entries} />
    </Section>
  );
}

/** As many as somebody can weigh against each other; the others are listed below by name. */
const SHOWN = 5;

/**
 * The reasons for an entry and against it. Where there is none for it, that is said too, with what it does not mean.
 */
export function Reasons({
  locale,
  entry: { ranked, caution },
}: {
  locale: Locale;
  entry: Pick<RankedEntry, "ranked" | "caution">;
}) {
  const t = translator(locale, "finder");
  const [pro = [], contra = []] = [true, false].map((isFor) =>
    ranked.reasons
      .filter(({ points }) => points > 0 === isFor)
      .map((reason) => ({ text: reasonText(locale, reason), points: reason.points })),
  );
  const against = [...contra, ...(caution === null ? [] : [{ text: caution, points: 0 }])];
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[4rem_1fr]">
      <dt className="font-semibold">{t("for")}</dt>
      <dd>
        <Lines locale={locale} lines={pro.length > 0 ? pro : [{ text: t("nothingFor"), points: 0 }]} />
      </dd>
      <dt className="font-semibold">{t("against")}</dt>
      <dd>
        <Lines locale={locale} lines={against.length > 0 ? against : [{ text: t("reason.nothing"), points: 0 }]} />
      </dd>
    </dl>
  );
}

/** Reasons in lines, each with its points; those without points are only information. */
function Lines({ locale, lines }: { locale: Locale; lines: readonly { text: string; points: number }[] }) {
  const sign = new Intl.NumberFormat(locale, { signDisplay: "exceptZero" });
  return (
    <ul className="grid gap-0.5">
      {lines.map(({ text, points }) => (
        <li key={text} className="grid grid-cols-[1fr_2rem] gap-x-3">
          <span>{text}</span>
          {points === 0 ? null : <span className="text-end text-muted tabular-nums">{sign.format(points)}</span>}
        </li>
      ))}
    </ul>
  );
}

function AllInOrder({ locale, entries }: { locale: Locale; entries: readonly RankedEntry[] }) {
  const t = translator(locale, "finder");
  return (
    <details className="border-b border-hairline">
      <summary className="min-h-11 cursor-pointer py-2.5">{t("rest", { count: entries.length })}</summary>
      <ol className="grid gap-x-8 pb-4 text-small sm:grid-cols-2">
        {entries.map(({ ranked, name, page }) => (
          <li key={ranked.id} className="flex items-baseline justify-between gap-3">
            <a href={page} className="inline-flex min-h-9 items-center underline underline-offset-4">
              {textIn(name, locale)}
            </a>
            <span className="text-muted tabular-nums">{t("points", { points: ranked.score })}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
