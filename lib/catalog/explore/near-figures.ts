import { directions } from "@/lib/catalog/directions";
import { bothLanguages } from "@/lib/catalog/explore/search";
import { sharedWords } from "@/lib/catalog/explore/shared-words";
import { insights } from "@/lib/catalog/insights";
import { revenueModels } from "@/lib/catalog/revenue-models";
import type { Direction, Figure, TextPair } from "@/lib/catalog/types";

/**
 * A money figure of the catalog, what it is about, and the public page it stands on (the path after the language).
 */
export type PlacedFigure = {
  readonly figure: Figure;
  readonly of: "income" | "price" | "story" | "insight" | "model";
  readonly about: TextPair;
  readonly path: string;
};

/** A figure near a claim, and the reason: it is about the same subject, of a similar size, or both. */
export type NearFigure = PlacedFigure & { readonly near: "both" | "words" | "amount" };

/** The part of a claim that is compared. `amount` is in whole units a month. */
export type ClaimedIncome = {
  readonly text: string;
  readonly amount: number | null;
  readonly currency: string | null;
};

/**
 * The money figures of the catalog nearest to a claim, nearest first. A figure is near if it is about the same
 * subject, whatever its currency, or if it is monthly, in the claim's currency and at most three times larger or
 * smaller; nothing is converted. Empty where none is near.
 */
export function nearFigures({ text, amount, currency }: ClaimedIncome, limit = 6): NearFigure[] {
  const likenessOf = likenessTo(text);
  const found = placedFigures.flatMap((placed, at) => {
    const likeness = likenessOf[subjectAt[at] ?? -1] ?? 0;
    const alike = likeness >= MIN_LIKENESS;
    const away = amount === null || placed.figure.currency !== currency ? null : timesAway(placed.figure, amount);
    const sized = away !== null && away <= MAX_TIMES_AWAY;
    if (!alike && !sized) return [];
    const near = alike && sized ? ("both" as const) : alike ? ("words" as const) : ("amount" as const);
    return { ...placed, near, likeness: alike ? likeness : 0, away: away ?? Number.POSITIVE_INFINITY };
  });
  const monthly = ({ figure }: PlacedFigure) => Number(figure.per === "month");
  return withoutDuplicates(
    found.sort(
      (a, b) => order[a.near] - order[b.near] || b.likeness - a.likeness || a.away - b.away || monthly(b) - monthly(a),
    ),
  )
    .slice(0, limit)
    .map(({ likeness: _likeness, away: _away, ...near }) => near);
}

const order = { both: 0, words: 1, amount: 2 } as const;

/**
 * Below this two texts share no more than everyday words: one rare Latin word or some pairs of characters reach it.
 */
const MIN_LIKENESS = 3;

/** Half an order of magnitude. */
const MAX_TIMES_AWAY = 3;

/**
 * How many times a monthly amount is above or below a figure: 1 within its range, null where the figure is not
 * monthly.
 */
function timesAway({ value, max, per }: Figure, amount: number): number | null {
  if (per !== "month") return null;
  if (amount < value) return value / Math.max(amount, 1);
  return Math.max(1, amount / Math.max(max ?? value, 1));
}

/**
 * Removes duplicates: the same figure of the same document stands in several places of the catalog, and the nearest
 * one is shown.
 */
function withoutDuplicates<T extends PlacedFigure>(figures: readonly T[]): T[] {
  const seen = new Set<string>();
  return figures.filter(({ figure: { value, max, currency, per, source } }) => {
    const key = [value, max, currency, per, source].join();
    return !seen.has(key) && seen.add(key);
  });
}

/** In whole units: a larger figure is the size of a market, not what somebody earns or charges. */
const MAX_PERSONAL_AMOUNT = 10_000_000;

/** Every money figure of a person's income or price, with the words by which it is found. */
const placed: readonly (PlacedFigure & { readonly words: readonly string[] })[] = [
  ...directions.flatMap(figuresOfDirection),
  ...revenueModels.flatMap((model) =>
    model.figures.map((figure) => ({
      figure,
      of: "model" as const,
      about: figure.note ?? model.name,
      path: "/revenue-models",
      words: bothLanguages(model.name, figure.note),
    })),
  ),
  ...insights.flatMap(({ id, text, figures }) =>
    figures.map((figure) => ({
      figure,
      of: "insight" as const,
      about: text,
      path: `/insights#${id}`,
      words: bothLanguages(text, figure.note),
    })),
  ),
].filter(({ figure }) => figure.unit === "money" && figure.value < MAX_PERSONAL_AMOUNT);

/** The candidates of `nearFigures`, in the catalog's order. */
export const placedFigures: readonly PlacedFigure[] = placed.map(({ words: _words, ...figure }) => figure);

/** The subjects of the figures: several figures of one story share a subject, or its words would count as common. */
const subjects = [...Map.groupBy(placed, ({ about }) => about.en)].map(([about, figures]) => ({
  about,
  words: figures.flatMap(({ words }) => words).join("\n"),
}));
const subjectAt = placed.map((figure) => subjects.findIndex(({ about }) => about === figure.about.en));
const likenessTo = sharedWords(subjects.map(({ words }) => words));

function figuresOfDirection(direction: Direction): (PlacedFigure & { words: string[] })[] {
  const { id, name, aliases, income, prices, stories } = direction;
  const path = `/paths/${id}`;
  const names = [...bothLanguages(name), ...aliases];
  return [
    ...(income === null
      ? []
      : [{ figure: figureOfIncome(income), of: "income" as const, about: name, path, words: names }]),
    ...prices.map((figure) => ({
      figure,
      of: "price" as const,
      about: name,
      path,
      words: [...names, ...bothLanguages(figure.note)],
    })),
    ...stories.flatMap(({ who, what, result, figures }) =>
      figures.map((figure) => ({
        figure,
        of: "story" as const,
        about: who,
        path,
        words: [...names, ...bothLanguages(who, what, result, figure.note)],
      })),
    ),
  ];
}

function figureOfIncome({ min, max, openEnded, currency, per, source }: NonNullable<Direction["income"]>): Figure {
  return { value: min, max, openEnded, measure: "range", unit: "money", currency, per, year: null, note: null, source };
}
