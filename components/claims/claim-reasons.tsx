import { OursMark } from "@/components/catalog/text-list";
import { Provenance } from "@/components/catalog/trust";
import { Rows } from "@/components/ui/rows";
import { findingBehind } from "@/lib/catalog/explore/claim-findings";
import { textIn } from "@/lib/catalog/text";
import type { Speaks, Weighing } from "@/lib/domain/claim";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** Each question with its answer, the answer's effect on the claim, its weight, and the finding behind it. */
export function ClaimReasons({ locale, weighing }: { locale: Locale; weighing: Weighing }) {
  const t = translator(locale, "realityCheck");
  const words = translator(locale, "claims");
  return (
    <Rows aria-label={t("why")}>
      {weighing.questions.map(({ id, answer, speaks, weight }) => {
        const finding = findingBehind(id);
        return (
          <li key={id} className="grid gap-x-8 gap-y-1 border-b border-hairline py-3.5 md:grid-cols-[1fr_15rem]">
            <h3 className="font-semibold">{words(`question.${id}`)}</h3>
            <p className="flex items-baseline gap-2 md:justify-self-end">
              <SpeaksMark speaks={speaks} />
              <span>
                {answer === null ? words("unanswered") : words(`answer.${answer}`)}
                <span className={speaks === "open" ? "text-muted" : undefined}>
                  {" · "}
                  {words(`speaks.${speaks}`)}
                </span>
              </span>
            </p>
            <p className="max-w-prose text-small text-muted">
              {textIn(finding.text, locale)} <Provenance locale={locale} source={finding.source} />
            </p>
            <p className="text-small text-muted md:justify-self-end">
              {t("counts", { weight })}
              <OursMark locale={locale} />
            </p>
          </li>
        );
      })}
    </Rows>
  );
}

/** How many questions speak for a claim, against it, and neither way. */
export function balanceOf(weighing: Weighing): { pro: number; con: number; open: number } {
  const count = (wanted: Speaks) => weighing.questions.filter(({ speaks }) => speaks === wanted).length;
  return { pro: count("for"), con: count("against"), open: count("open") };
}

/** The effect of an answer as a plus, a minus or an empty ring; the words beside it say the same. */
function SpeaksMark({ speaks }: { speaks: Speaks }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 fill-none stroke-ink" strokeWidth="2">
      {speaks === "open" ? (
        <circle cx="6" cy="6" r="4" strokeWidth="1.5" className="stroke-control" />
      ) : (
        <path d={speaks === "for" ? "M1 6 H11 M6 1 V11" : "M1 6 H11"} />
      )}
    </svg>
  );
}
