"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { TextField } from "@/components/ui/text-field";

/**
 * A new token, to be copied now, since it cannot be shown again. The field has the focus, with the token selected.
 */
export function TokenMade({ name, token, onDone }: { name: string; token: string; onDone: () => void }) {
  const t = useTranslations("settings");
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<"copied" | "copyByHand" | null>(null);

  useEffect(() => select(field.current), []);

  async function copy() {
    // On plain http, except localhost, a browser offers pages no clipboard, and elsewhere it may refuse.
    const done = await navigator.clipboard?.writeText(token).then(
      () => true,
      () => false,
    );
    if (!done) select(field.current);
    setCopied(done ? "copied" : "copyByHand");
  }

  return (
    <div className="mt-4 grid gap-4 rounded-frame border border-ink bg-surface p-5">
      <p className="font-semibold">{t("token.made", { name })}</p>
      <TextField
        ref={field}
        label={t("token.secret")}
        readOnly
        value={token}
        spellCheck={false}
        className="[font-family:monospace] text-small"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="flex flex-wrap gap-3">
        <Button onClick={copy}>{t("token.copy")}</Button>
        <Button variant="secondary" onClick={onDone}>
          {t("token.done")}
        </Button>
      </div>
      <FormStatus>{copied ? t(`token.${copied}`) : null}</FormStatus>
    </div>
  );
}

function select(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}
