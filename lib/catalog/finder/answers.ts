import type { addressReader } from "@/lib/catalog/explore/address-reader";
import {
  type Appetite,
  appetites,
  type Background,
  backgrounds,
  type Liking,
  likings,
  type Reach,
  reaches,
  type ToolSkill,
  toolSkills,
} from "@/lib/domain/kinds";
import { numberText } from "@/lib/domain/number-text";

/** A reader's answers; null or empty where they left a question out. */
export type Answers = {
  readonly background: Background | null;
  readonly likes: readonly Liking[];
  /** Hours a week. */
  readonly hours: number | null;
  readonly tools: readonly ToolSkill[];
  readonly reach: readonly Reach[];
  readonly risk: Appetite | null;
  /** Whether income is needed soon. */
  readonly soon: boolean | null;
};

/** The number of hours in a week. */
export const MAX_HOURS = 168;

/** The answers in an address. */
export function answersIn(address: ReturnType<typeof addressReader>): Answers {
  const soon = address.one("soon", ["yes", "no"]);
  return {
    background: address.one("background", backgrounds),
    likes: address.some("likes", likings),
    hours: address.amount("hours", { min: 0, max: MAX_HOURS }),
    tools: address.some("tools", toolSkills),
    reach: address.some("reach", reaches),
    risk: address.one("risk", appetites),
    soon: soon === null ? null : soon === "yes",
  };
}

/** The same answers as name-value pairs of a query. */
export function answerPairs(answers: Answers): [name: string, value: string][] {
  const { background, likes, hours, tools, reach, risk, soon } = answers;
  const single = { background, hours: hours === null ? null : numberText(hours), risk, soon: yesNo(soon) };
  return [
    ...Object.entries(single).flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])),
    ...Object.entries({ likes, tools, reach }).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, value]),
    ),
  ];
}

/** The answers as a profile stores them. Its lists may also contain the owner's own words, which are ignored here. */
export type StoredAnswers = {
  readonly background?: Background;
  readonly likes?: readonly string[];
  readonly tools?: readonly string[];
  readonly reach?: readonly string[];
  readonly risk?: Appetite;
  readonly needsIncomeSoon?: boolean;
};

/** The answers in a profile, with the hours, which are stored beside it. */
export function answersOfProfile(profile: StoredAnswers | null, hours: number | null): Answers {
  return {
    background: profile?.background ?? null,
    likes: likings.filter((each) => profile?.likes?.includes(each)),
    hours,
    tools: toolSkills.filter((each) => profile?.tools?.includes(each)),
    reach: reaches.filter((each) => profile?.reach?.includes(each)),
    risk: profile?.risk ?? null,
    soon: profile?.needsIncomeSoon ?? null,
  };
}

/**
 * The part of the answers that a profile stores, without unanswered questions. The hours are a field of their own
 * there.
 */
export function profileOfAnswers({ background, likes, tools, reach, risk, soon }: Answers): {
  -readonly [K in keyof StoredAnswers]: StoredAnswers[K] extends readonly string[] | undefined
    ? string[]
    : StoredAnswers[K];
} {
  return {
    ...(background === null ? {} : { background }),
    ...(likes.length === 0 ? {} : { likes: [...likes] }),
    ...(tools.length === 0 ? {} : { tools: [...tools] }),
    ...(reach.length === 0 ? {} : { reach: [...reach] }),
    ...(risk === null ? {} : { risk }),
    ...(soon === null ? {} : { needsIncomeSoon: soon }),
  };
}

/** How many of the seven questions were answered. */
export function answered(answers: Answers): number {
  return Object.values(answers).filter((answer) => (Array.isArray(answer) ? answer.length > 0 : answer !== null))
    .length;
}

function yesNo(answer: boolean | null): string | null {
  return answer === null ? null : answer ? "yes" : "no";
}
