import { currencyExponent } from "@/lib/domain/currency-exponent";
import type { Locale } from "@/lib/domain/kinds";
import type { NumberProblem } from "@/lib/domain/typed-amount";
import { readingText } from "./reading-text";
import type { Translator } from "./translator";

/** What is wrong with a typed number, in words. */
export function numberProblemText(t: Translator<"errors">, locale: Locale, problem: NumberProblem): string {
  switch (problem.is) {
    case "unclear": {
      const [whole, part] = problem.readings.map((value) => readingText(locale, value, problem.currency));
      return t.markup("number.unclear", { whole: whole ?? "", part: part ?? "", first: asItIs, second: asItIs });
    }
    case "other-currency":
      return t("number.other-currency", { currency: problem.currency });
    case "too-precise":
      return t("number.too-precise", { currency: problem.currency, most: currencyExponent(problem.currency) });
    default:
      return t(`number.${problem.is}`);
  }
}

const asItIs = (words: string) => words;
