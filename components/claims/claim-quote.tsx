import type { Locale } from "@/lib/domain/kinds";
import { formats } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";

/** A claim in its own words, whatever their language, with its amount and where it was met. */
export function ClaimQuote({
  locale,
  text,
  amount,
  currency,
  link,
}: {
  locale: Locale;
  text: string;
  amount: number | null;
  currency: string | null;
  link: string | null;
}) {
  const t = translator(locale, "claims");
  const { money } = formats(locale);
  return (
    <figure className="max-w-prose border-s-2 border-ink ps-4">
      {text === "" ? null : (
        <blockquote dir="auto" className="font-serif text-lead wrap-anywhere whitespace-pre-line">
          {text}
        </blockquote>
      )}
      <figcaption className="flex flex-wrap gap-x-4 text-muted">
        <span className="tabular-nums">
          {amount === null || currency === null ? t("noAmount") : t("aMonth", { amount: money(amount, currency) })}
        </span>
        {link ? (
          <a
            href={link}
            rel="nofollow noreferrer noopener ugc"
            className="min-w-0 break-all underline underline-offset-4 hover:text-ink"
          >
            <bdi>{hostOf(link)}</bdi>
          </a>
        ) : null}
      </figcaption>
    </figure>
  );
}

/** The host tells whose page it is; the whole address may be as long as two screens. */
function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : link;
}
