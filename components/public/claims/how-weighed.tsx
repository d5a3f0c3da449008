import { Section } from "@/components/ui/section";
import { minBalance } from "@/lib/domain/claim";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** How the answers become a verdict, which parts of that are ours, and what a verdict does not say. */
export function HowWeighed({ locale }: { locale: Locale }) {
  const t = translator(locale, "realityCheck");
  const { open, plausible, solid } = minBalance;
  return (
    <Section title={t("how")}>
      <div className="grid max-w-prose gap-2 border-t border-hairline pt-3 text-small text-muted">
        <p>{t("howText", { plausible, solid, doubtful: 1 - open })}</p>
        <p>{t("howFair")}</p>
        <p>{translator(locale, "paths")("oursNote")}</p>
      </div>
    </Section>
  );
}
