import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { Ignored } from "@/lib/catalog/explore/address-reader";
import type { Locale } from "@/lib/domain/kinds";
import { numberProblemText } from "@/lib/i18n/number-problem";
import { translator } from "@/lib/i18n/translator";

/**
 * Says what of an address was left out: what there is not, and numbers with the reason why they could not be taken. Says
 * also that a search was too long to be looked for whole. Renders nothing where all of it was understood. `label` names a
 * filter as its form does.
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
  const unknown = ignored.filter(({ problem }) => problem === undefined);
  return (
    <Notice>
      {ignored.map(({ name, value, problem }) =>
        problem ? (
          <p key={name}>
            {t.rich("leftOut", { label: label(name), value, why: numberProblemText(errors, locale, problem), mark })}
          </p>
        ) : null,
      )}
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

const mark = (value: ReactNode) => <bdi className="break-all font-semibold">{value}</bdi>;

/** An address can hold thousands; naming some is enough to understand. */
const MAX_NAMED = 5;
