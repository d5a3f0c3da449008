import type { Locale } from "@/lib/domain/kinds";
import { formats } from "@/lib/i18n/formats";
import type { Income } from "./income-queries";

/** A payment in one sentence: the amount received or refunded, and the date. */
export function incomeSentence(
  { amount, currency, receivedOn }: Pick<Income, "amount" | "currency" | "receivedOn">,
  t: (key: "received" | "refunded", values: { amount: string; date: string }) => string,
  locale: Locale,
): string {
  const { date, money } = formats(locale);
  return t(amount < 0 ? "refunded" : "received", { amount: money(Math.abs(amount), currency), date: date(receivedOn) });
}
