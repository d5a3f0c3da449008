import { Notice } from "@/components/ui/notice";
import type { Ignored } from "@/lib/catalog/explore/address-reader";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/**
 * Reports the unknown values of an address, and that a search text was too long and cut; nothing where all of it was
 * understood. `label` names a filter as its form does.
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
  return (
    <Notice>
      {ignored.length > 0 ? (
        <p>
          {t("ignored")}{" "}
          {ignored.slice(0, MAX_NAMED).map(({ name, value }, at) => (
            <span key={`${name} ${value}`}>
              {at > 0 ? t("separator") : null}
              {label(name)} <bdi className="break-all font-semibold">{value}</bdi>
            </span>
          ))}
          {ignored.length > MAX_NAMED ? t("ignoredMore", { count: ignored.length - MAX_NAMED }) : null}
        </p>
      ) : null}
      {cut ? <p>{t("cut")}</p> : null}
    </Notice>
  );
}

/** An address can hold thousands of values; naming a few is enough. */
const MAX_NAMED = 5;
