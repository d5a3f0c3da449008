import type { Locale } from "@/lib/domain/kinds";
import type { NumberProblem } from "@/lib/domain/typed-amount";
import { numberProblemText } from "@/lib/i18n/number-problem";
import type { Translator } from "@/lib/i18n/translator";
import { TwoReadings } from "./two-readings";

/** What a form says of the numbers it could not read, by the names of their fields. */
export function numberErrors(problems: ReadonlyMap<string, NumberProblem>, t: Translator<"errors">, locale: Locale) {
  return [...problems].map(([path, problem]) => ({
    path,
    message: numberProblemText(t, locale, problem),
    beside: problem.is === "unclear" ? <TwoReadings name={path} unclear={problem} /> : undefined,
  }));
}
