"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { Icon } from "@/components/ui/icon";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { strengthLevels } from "@/lib/domain/kinds";
import type { Case } from "./case-queries";

/** The strength of a case: the five levels, those that are met and what would meet each of the others. */
export function CaseStrength({ one }: { one: Case }) {
  const t = useTranslations("cases");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const { missing, lifts } = one.strength;
  const lacking = new Set([...missing, ...lifts]);
  return (
    <Section title={t("evidence")}>
      <Rows>
        {strengthLevels.map((level) => (
          <Row
            key={level}
            mark={lacking.has(level) ? <Hollow /> : <Icon name="check" />}
            end={lacking.has(level) ? null : t("holds")}
            detail={
              lacking.has(level) ? (
                <>
                  {t(`lift.${level}`)}
                  {level === "paid" && one.dealId ? (
                    <a
                      href={`/${locale}/income/new?deal=${one.dealId}`}
                      className="mt-1 flex min-h-11 w-fit items-center text-body text-ink underline underline-offset-4 md:min-h-8"
                    >
                      {t("recordPayment")}
                    </a>
                  ) : null}
                </>
              ) : null
            }
          >
            {kinds(`strength.${level}`)}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function Hollow() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-none stroke-muted stroke-[1.5]">
      <circle cx="8" cy="8" r="4.5" />
    </svg>
  );
}
