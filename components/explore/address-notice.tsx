import { Notice } from "@/components/ui/notice";
import type { Ignored } from "@/lib/catalog/explore/address-reader";
import type { Locale } from "@/lib/domain/kinds";
import { numberProblemText } from "@/lib/i18n/number-problem";
import { translator } from "@/lib/i18n/translator";

/**
 * Says what of an address was left out because there is no such thing or because it can be read in two ways, and that a
 * search was too long to be looked for whole; nothing where all of it was understood. `label` names a filter as its form
 * does.
 */
export function AddressNotice({
  locale,
  ignored,
  cut = false,
  label,
}: {
  locale: Locale;
  ignored: readonly Ignored[];
  cut?: boolean;
  label: (name: string) => string;
}) {
  const t = translator(locale, "explore");
  if (ignored.length === 0 && !cut) return null;
  const errors = translator(locale, "errors");
  const unclear = ignored.filter(isUnclear);
  const unknown = ignored.filter((one) => !isUnclear(one));
  return (
    <Notice>
      {unclear.map(({ name, value, problem }) => (
        <p key={name}>
          {label(name)} <bdi className="break-all font-semibold">{value}</bdi>{" "}
          {problem ? numberProblemText(errors, locale, problem) : null}
        </p>
      ))}
      {unknown.length > 0 ? (
        <p>
          {t("ignored")}{" "}
          {unknown.slice(0, MAX_NAMED).map(({ name, value }, at) => (
            <span key={`${name} ${value}`}>
              {at > 0 ? t("separator") : null}
              {label(name)} <bdi className="break-all font-semibold">{value}</bdi>
            </span>
          ))}
          {unknown.length > MAX_NAMED ? t("ignoredMore", { count: unknown.length - MAX_NAMED }) : null}
        </p>
      ) : null}
      {cut ? <p>{t("cut")}</p> : null}
    </Notice>
  );
}

function isUnclear({ problem }: Ignored): boolean {
  return problem?.is === "unclear";
}

/** An address can hold thousands; naming some is enough to understand. */
const MAX_NAMED = 5;
