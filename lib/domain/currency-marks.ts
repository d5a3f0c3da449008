import { isCurrency } from "./money";

/** Whether `mark` is how people write `currency` beside an amount: its code, its sign, or its name in either language. */
export function isMarkOf(mark: string, currency: string): boolean {
  if (!isCurrency(currency)) return false;
  const written = bare(mark);
  return [...(ownMarks.get(currency) ?? []), ...marksOfLanguages(currency)].some((own) => bare(own) === written);
}

/** Whether `mark` is how people write some currency beside an amount. */
export function isCurrencyMark(mark: string): boolean {
  return isCurrency(mark.toUpperCase()) || /^\p{L}{0,4}\p{Sc}$|[元圆圓块塊円币]$/u.test(mark);
}

/** What people write beside what the languages' own data holds. Yuan is the word for four currencies. */
const ownMarks: ReadonlyMap<string, readonly string[]> = new Map([
  ["CNY", ["RMB", "元", "圆", "圓", "块", "塊", "块钱"]],
  ["HKD", ["元", "圓"]],
  ["MOP", ["元", "圓"]],
  ["TWD", ["元", "圓", "塊"]],
  ["JPY", ["円"]],
]);

function marksOfLanguages(currency: string): string[] {
  return (["zh", "en"] as const).flatMap((language) =>
    (["symbol", "narrowSymbol", "code", "name"] as const).map((currencyDisplay) =>
      new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay })
        .formatToParts(5)
        .filter(({ type }) => type === "currency")
        .map(({ value }) => value)
        .join(""),
    ),
  );
}

function bare(mark: string): string {
  return mark.replace(/[\s.]/g, "").toLowerCase();
}
