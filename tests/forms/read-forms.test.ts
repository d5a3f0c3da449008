import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { newCase, readCase } from "@/components/tracker/cases/read-case";
import { readClaim, withAnswersInOrder } from "@/components/tracker/claims/claim-input";
import { readClient } from "@/components/tracker/clients/client-fields";
import { newDeal, readDeal } from "@/components/tracker/deals/deal-fields";
import { newIncome, readIncome } from "@/components/tracker/income/read-income";
import { newNote, readNote } from "@/components/tracker/notes/note-fields";
import { readOffering } from "@/components/tracker/offerings/offering-fields";
import { fieldErrors } from "@/lib/contract/field-errors";
import { createClaim } from "@/lib/contract/inputs/claims";
import { createClient } from "@/lib/contract/inputs/clients";
import { createOffering } from "@/lib/contract/inputs/offerings";
import { filled } from "./filled";

const client = "01890000-0000-7000-8000-000000000001";

const ofCase = { stored: {}, rows: { outcomes: 2, links: 1 }, locale: "zh", today: "2026-03-01" } as const;

type Sample = {
  schema: z.ZodMiniType;
  read: (typed: ReturnType<typeof filled>) => object;
  typed: Record<string, string>;
  sent: object;
  /** What a form that was left blank is told. */
  wanting: string[];
};

/** Every form of a record, filled in, with what it sends. */
const forms: Record<string, Sample> = {
  case: {
    schema: newCase,
    read: (typed) => readCase(typed, ofCase),
    typed: {
      title: " 茶店 ",
      kind: "client",
      niche: " 小店主，写文案要一整天 ",
      tools: "Claude，n8n",
      clientId: client,
      status: "delivered",
      hours: "2.25",
      "outcomes.0.metric": "CTR",
      "outcomes.0.before": "0",
      "outcomes.0.after": "3.1",
      "outcomes.0.unit": "%",
      "links.0.url": "https://example.org/a",
    },
    sent: {
      title: "茶店",
      niche: "小店主，写文案要一整天",
      tools: ["Claude", "n8n"],
      deliveredOn: "2026-03-01",
      startedOn: null,
      hours: 2.25,
      outcomes: [{ metric: "CTR", before: 0, after: 3.1, unit: "%" }],
      links: [{ url: "https://example.org/a" }],
    },
    wanting: ["kind", "status", "title"],
  },
  client: {
    schema: createClient,
    read: readClient,
    typed: { name: "Ripe Tea", channel: "referral", cadenceDays: "21", note: " met at a fair " },
    sent: { name: "Ripe Tea", organisation: "", channel: "referral", cadenceDays: 21, note: "met at a fair" },
    wanting: ["name"],
  },
  deal: {
    schema: newDeal,
    read: (typed) => ({ ...readDeal(typed), clientId: client }),
    typed: { title: "Twenty texts", kind: "client", value: "3000", currency: "CNY", nextOn: "2026-03-05" },
    sent: { value: 300_000, currency: "CNY", nextAction: "", nextOn: "2026-03-05" },
    wanting: ["currency", "kind", "title"],
  },
  payment: {
    schema: newIncome,
    read: (typed) => readIncome(typed, { baseCurrency: "CNY" }),
    typed: { receivedOn: "2026-02-03", amount: "120", currency: "USD", rate: "7.1", model: "knowledge", refund: "on" },
    sent: { amount: -12_000, currency: "USD", rate: 7.1, payers: 1, recurring: false },
    wanting: ["amount", "currency", "model", "rate", "receivedOn"],
  },
  offering: {
    schema: createOffering,
    read: readOffering,
    typed: { name: "Templates", kind: "product", url: " https://example.org " },
    sent: { kind: "product", url: "https://example.org", launchedOn: null, retiredOn: null },
    wanting: ["kind", "name"],
  },
  note: {
    schema: newNote,
    read: readNote,
    typed: { text: " a line ", on: "2026-01-02" },
    sent: { text: "a line", on: "2026-01-02" },
    wanting: ["on", "text"],
  },
  claim: {
    schema: createClaim,
    read: readClaim,
    typed: { text: "8000 a month", claimedMonthly: "8000", currency: "CNY", "answers.who-gains": "yes" },
    sent: { claimedMonthly: 800_000, currency: "CNY", sourceUrl: null, answers: { "who-gains": "yes" } },
    wanting: ["text"],
  },
};

describe.each(Object.entries(forms))("the form of a %s", (_name, { schema, read, typed, sent, wanting }) => {
  test("sends what was typed as its schema wants it", () => {
    const input = read(filled(typed));
    expect(schema.safeParse(input).error?.issues ?? []).toEqual([]);
    expect(input).toMatchObject(sent);
  });

  test("left blank is told which fields it wants, by the names they have in the form", () => {
    const input = read(filled({}));
    const issues = schema.safeParse(input).error?.issues ?? [];
    expect(
      fieldErrors(issues, input)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(wanting);
  });
});

describe("the form of a case", () => {
  test("keeps the place of a row that is wrong, and drops only blank ones at the end", () => {
    const input = readCase(filled({ "outcomes.1.unit": "%" }), ofCase);
    expect(input.outcomes).toHaveLength(2);
    const issues = newCase.safeParse(input).error?.issues ?? [];
    expect(fieldErrors(issues, input).map(({ path }) => path)).toContain("outcomes.0.metric");
    expect(readCase(filled({}), ofCase).outcomes).toEqual([]);
  });

  test("keeps the language it does not show", () => {
    const stored = { title: { zh: "茶店", en: "Tea shop" } };
    expect(readCase(filled({ title: "新茶店" }), { ...ofCase, stored }).title).toEqual({
      zh: "新茶店",
      en: "Tea shop",
    });
    expect(readCase(filled({ title: "茶店" }), { ...ofCase, stored }).title).toBe(stored.title);
  });
});

test("answers of a claim are told apart by what they say, not by their order or by questions of before", () => {
  const one = { answers: { "method-shown": "no", "a question of before": "yes", "who-gains": "yes" } } as const;
  const other = { answers: { "who-gains": "yes", "method-shown": "no" } } as const;
  expect(JSON.stringify(withAnswersInOrder(one))).toBe(JSON.stringify(withAnswersInOrder(other)));
});
