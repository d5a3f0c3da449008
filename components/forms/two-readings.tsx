"use client";

import { type ReactNode, useRef } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import type { UnreadNumber } from "@/lib/domain/typed-number";
import { readingText } from "@/lib/i18n/reading-text";

/** Says that a typed number has two readings; a press on one of them puts it into the field called `name`. */
export function TwoReadings({
  name,
  unclear: { readings, currency },
}: {
  name: string;
  unclear: Extract<UnreadNumber, { is: "unclear" }>;
}) {
  const t = useTranslations("errors");
  const locale = useLocale();
  const [whole, part] = readings.map((value) => readingText(locale, value, currency));
  const taken = (words: ReactNode) => <TakeReading name={name}>{words}</TakeReading>;
  return t.rich("number.unclear", { whole: whole ?? "", part: part ?? "", first: taken, second: taken });
}

function TakeReading({ name, children }: { name: string; children: ReactNode }) {
  const button = useRef<HTMLButtonElement>(null);
  function take() {
    const field = button.current?.form?.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement)) return;
    field.value = button.current?.textContent ?? "";
    // As if it had been typed: what was said of the field is no longer so.
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  }
  return (
    <button
      ref={button}
      type="button"
      onClick={take}
      className="inline cursor-pointer rounded-control px-1 font-semibold tabular-nums underline underline-offset-4"
    >
      {children}
    </button>
  );
}
