import * as z from "zod/mini";
import type { FormReader } from "@/components/forms/form-reader";
import type { TypedInput } from "@/components/forms/typed-input";
import { createCase, patchCase } from "@/lib/contract/inputs/cases";
import type { Day } from "@/lib/domain/day";
import type { Locale } from "@/lib/domain/kinds";
import type { Case } from "./case-queries";
import { type CaseText, withTyped } from "./case-text";

/** What is published of a case, and under which address, is decided where it is published. */
const decidedElsewhere = { visibility: true, slug: true } as const;

/** The fields of a new case that its form asks for. */
export const newCase = z.omit(createCase, decidedElsewhere);

/** The fields of a case that its form changes. */
export const changedCase = z.omit(patchCase, decidedElsewhere);

/**
 * Reads the form of a case. `stored` holds the case's texts as they are, so that a language the form does not show
 * stays. Blank rows at the end are dropped. A delivered case without a date was delivered `today`.
 */
export function readCase(
  typed: FormReader,
  {
    stored,
    rows,
    locale,
    today,
  }: {
    stored: Partial<Pick<Case, "title" | "problem" | "approach" | "quote">>;
    rows: { outcomes: number; links: number };
    locale: Locale;
    today: Day;
  },
): TypedInput<typeof newCase, "id"> {
  const text = (name: "title" | "problem" | "approach" | "quote"): CaseText =>
    withTyped(stored[name] ?? "", typed.text(name).trim(), locale);
  const status = typed.text("status");
  return {
    title: text("title"),
    kind: typed.text("kind"),
    niche: typed.text("niche").trim(),
    problem: text("problem"),
    approach: text("approach"),
    tools: typed.entries("tools"),
    pathId: typed.choice("pathId"),
    clientId: typed.choice("clientId"),
    dealId: typed.choice("dealId"),
    status,
    startedOn: typed.choice("startedOn"),
    deliveredOn: typed.choice("deliveredOn") ?? (status === "delivered" ? today : null),
    hours: typed.number("hours"),
    outcomes: readOutcomes(typed, rows.outcomes),
    quote: text("quote"),
    links: withoutBlankEnd(places(rows.links).map((at) => readLink(typed, `links.${at}`))),
  };
}

/** The outcomes typed into the rows; blank rows at the end are dropped. */
export function readOutcomes(typed: FormReader, rows: number) {
  return withoutBlankEnd(places(rows).map((at) => readOutcome(typed, `outcomes.${at}`)));
}

function readOutcome(typed: FormReader, path: string) {
  return {
    metric: typed.text(`${path}.metric`).trim(),
    before: typed.number(`${path}.before`),
    after: typed.number(`${path}.after`),
    unit: typed.text(`${path}.unit`).trim(),
  };
}

function readLink(typed: FormReader, path: string) {
  const label = typed.text(`${path}.label`).trim();
  return { url: typed.text(`${path}.url`).trim(), ...(label ? { label } : {}) };
}

function places(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

/** Only blank rows at the end are dropped: a row's index is part of its field names, and errors refer to it. */
function withoutBlankEnd<T extends object>(rows: T[]): T[] {
  const last = rows.findLastIndex((row) => Object.values(row).some((value) => value !== null && value !== ""));
  return rows.slice(0, last + 1);
}
