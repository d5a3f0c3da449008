"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { formats } from "@/lib/i18n/formats";
import { size } from "@/lib/i18n/rare-formats";
import type { Profile } from "./account-queries";

/** The used part of the account's quota, in words; where little is left it says what follows from that. */
export function QuotaUsed({ quota }: { quota: Profile["quota"] }) {
  const t = useTranslations("settings");
  const locale = useLocale();
  const { number, percent } = formats(locale);
  return (
    <Section title={t("quota")}>
      <Rows>
        {kinds.map((kind) => {
          const { used, most } = quota[kind];
          const written = (amount: number) => (kind === "bytes" ? size(locale, amount) : number(amount));
          // Rounded down, so that a quota that is not full never looks full.
          const share = percent(Math.floor((used / most) * 1000) / 10);
          const warning = used >= most ? t("quotaFull") : used >= most * NEARLY_FULL ? t("quotaNear", { share }) : null;
          return (
            <Row key={kind} detail={warning} className={warning ? "font-semibold" : undefined}>
              {t(`quotaOf.${kind}`, { used: written(used), most: written(most) })}
            </Row>
          );
        })}
      </Rows>
      <p className="mt-2 text-small text-muted">{t("quotaWhat")}</p>
    </Section>
  );
}

const kinds = ["records", "bytes", "tokens"] as const;

/** The share from which the reader is warned before something is refused. */
const NEARLY_FULL = 0.9;
