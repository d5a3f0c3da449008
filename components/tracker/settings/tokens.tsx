"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { ownTokens, type PersonalToken } from "./account-queries";
import { Command } from "./command";
import { NewToken } from "./new-token";
import { TokenRow } from "./token-row";

/** Personal tokens: their purpose, those in force, and the form that makes one. Days are those of `timeZone`. */
export function Tokens({ timeZone }: { timeZone: string }) {
  const t = useTranslations("settings");
  const { data } = useSuspenseQuery(ownTokens);
  const [revoked, setRevoked] = useState<PersonalToken | null>(null);
  const statusLine = useRef<HTMLParagraphElement>(null);
  const gone = revoked !== null && data.items.every(({ id }) => id !== revoked.id);
  useEffect(() => {
    // The row is gone, and with it the button that had the focus.
    if (gone) statusLine.current?.focus();
  }, [gone]);
  return (
    <Section title={t("tokens")}>
      <div className="grid gap-2 border-t border-hairline py-3">
        <p>{t.rich("tokensWhat", { command: (words) => <Command>{words}</Command> })}</p>
        <p>
          {t.rich("tokensDescribed", {
            link: () => (
              <a
                href="/api/v1/openapi.json"
                className="inline-flex min-h-11 items-center underline underline-offset-4 md:min-h-8"
              >
                /api/v1/openapi.json
              </a>
            ),
          })}
        </p>
      </div>
      {data.items.length === 0 ? (
        <p className="border-y border-hairline py-3 text-muted">{t("tokensNone")}</p>
      ) : (
        <Rows>
          {data.items.map((token) => (
            <TokenRow key={token.id} token={token} timeZone={timeZone} onRevoked={() => setRevoked(token)} />
          ))}
        </Rows>
      )}
      <p ref={statusLine} role="status" tabIndex={-1} className="py-2 text-small text-muted outline-none empty:py-0">
        {revoked === null ? null : t("token.revoked", { name: revoked.name })}
      </p>
      <NewToken />
    </Section>
  );
}
