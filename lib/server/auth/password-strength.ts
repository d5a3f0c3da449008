import { type MatchExtended, ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import type { FieldErrorCode } from "@/lib/contract/errors";

/**
 * Why a password is too easy to guess, or null. The measure is the number of guesses of an attacker who tries
 * frequent passwords, keyboard patterns, dates, repetitions and what is `known` about the person: name, mail address,
 * the app.
 */
export function passwordWeakness(password: string, known: readonly string[]): FieldErrorCode | null {
  const personal = [...known, ...known.flatMap(partsOf), ...appWords];
  const { guessesLog10, sequence } = judge().check(password.slice(0, maxJudged), personal);
  if (guessesLog10 >= MIN_GUESSES_LOG10) return null;
  const found = new Set(sequence.map(kindOf));
  if (found.has("personal")) return "password-personal";
  return found.has("common") ? "password-common" : "password-simple";
}

/**
 * Ten billion guesses, as a power of ten. Over the network guessing is limited to a few a minute. If the database is
 * stolen, a guess costs 19 MiB and some ten milliseconds, so one password takes three processor years.
 */
const MIN_GUESSES_LOG10 = 10;

/** Judging twice the length takes more than twice as long, and a strong end does not mend a weak beginning. */
const maxJudged = 100;

const appWords = ["leap", "yuejin", "跃迁"];

let factory: ZxcvbnFactory | undefined;

/** The judge with its word lists, which are prepared on first use because that takes a moment. */
function judge(): ZxcvbnFactory {
  factory ??= new ZxcvbnFactory({ dictionary: { ...dictionary, chinese: commonInChinese }, graphs: adjacencyGraphs });
  return factory;
}

/**
 * The most frequent choices of Chinese speakers, which the international lists lack: “I love you”, “my mother”, lucky
 * numbers.
 */
const commonInChinese =
  "woaini woaini1314 woaini520 wodemima mima woshishui nihao nihaoma tiankong xiaoxiao baobao laogong laopo aini zhongguo beijing shanghai gongxi facai 5201314 1314520 520520 1314 5211314 7758521 7758258 147258369 789456123 taobao weixin".split(
    " ",
  );

function kindOf(match: MatchExtended): "personal" | "common" | "simple" {
  if (match.pattern !== "dictionary" || !("dictionaryName" in match)) return "simple";
  return String(match.dictionaryName).startsWith("userInputs") ? "personal" : "common";
}

/** Names and the parts of an address, each of which an attacker tries alone. */
function partsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 2);
}
