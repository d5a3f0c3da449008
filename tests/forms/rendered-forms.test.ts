import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { NewCase } from "@/components/tracker/cases/new-case";
import { newCase } from "@/components/tracker/cases/read-case";
import { NewClient } from "@/components/tracker/clients/new-client";
import { newDeal } from "@/components/tracker/deals/deal-fields";
import { NewDeal } from "@/components/tracker/deals/new-deal";
import { NewIncome } from "@/components/tracker/income/new-income";
import { newIncome } from "@/components/tracker/income/read-income";
import { NewNote } from "@/components/tracker/notes/new-note";
import { newNote } from "@/components/tracker/notes/note-fields";
import { NewOffering } from "@/components/tracker/offerings/new-offering";
import { createClient } from "@/lib/contract/inputs/clients";
import { createOffering } from "@/lib/contract/inputs/offerings";
import { rendered } from "./rendered";

const today = "2026-03-01";
const abroad = { receivedOn: today, currency: "USD", amount: null, model: null, clientId: "c" } as const;

/** Every form of a new record, and the schema that says what it asks for. */
const forms = {
  case: {
    form: createElement(NewCase, { start: { kind: "client", status: "draft" }, paths: [], today }),
    schema: newCase,
    // Links begin without a row.
    notAsked: ["links"],
  },
  client: { form: createElement(NewClient), schema: createClient, notAsked: [] },
  deal: {
    form: createElement(NewDeal, { clientId: "c", baseCurrency: "CNY" }),
    schema: newDeal,
    notAsked: ["clientId"],
  },
  payment: {
    form: createElement(NewIncome, {
      start: abroad,
      baseCurrency: "CNY",
      currencies: { common: [], others: [] },
    }),
    schema: newIncome,
    notAsked: [],
  },
  offering: { form: createElement(NewOffering), schema: createOffering, notAsked: [] },
  note: { form: createElement(NewNote, { today }), schema: newNote, notAsked: [] },
};

describe.each(Object.entries(forms))("the form of a new %s", (_name, { form, schema, notAsked }) => {
  test("has a control for every field it reads", () => {
    const names = new Set([...rendered(form).matchAll(/ name="([^".]+)/g)].map(([, name]) => name));
    const asked = Object.keys(schema.shape).filter((name) => !["id", ...notAsked].includes(name));
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });

  test("cannot be sent before its scripts are there, nor end up in an address", () => {
    const html = rendered(form);
    expect(html).toMatch(/^<form[^>]* novalidate=""/i);
    expect(html).toMatch(/^<form[^>]* method="post"/);
    expect(html.match(/<button[^>]*type="submit"[^>]*>/)?.[0]).toContain('disabled=""');
  });
});
