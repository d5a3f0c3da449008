import { Disclosure } from "@/components/ui/disclosure";
import { SEPARATES, weights } from "@/lib/catalog/finder/weights";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** How the ranking is computed: every weight, and whose judgement the weights are. */
export function HowItWorks({ locale }: { locale: Locale }) {
  const t = translator(locale, "finder");
  const sign = new Intl.NumberFormat(locale, { signDisplay: "exceptZero" });
  return (
    <Disclosure summary={t("how")}>
      <p className="max-w-prose">{t("howText", { separates: SEPARATES })}</p>
      <table className="mt-4 w-full max-w-104 border-t border-hairline text-start">
        <thead>
          <tr className="border-b border-hairline text-small text-muted">
            <th scope="col" className="py-2 text-start font-normal">
              {t("counts")}
            </th>
            <th scope="col" className="py-2 text-end font-normal">
              {t("pointsHead")}
            </th>
          </tr>
        </thead>
        <tbody>
          {named.map((name) => (
            <tr key={name} className="border-b border-hairline">
              <th scope="row" className="py-2 text-start font-normal">
                {t(`weight.${name}`)}
              </th>
              <td className="py-2 text-end tabular-nums">{sign.format(weights[name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

const named = [
  "close",
  "near",
  "like",
  "reach",
  "tool",
  "step",
  "risk",
  "hours",
  "soon",
] as const satisfies readonly (keyof typeof weights)[];
