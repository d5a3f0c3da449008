import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { expect } from "@playwright/test";
import { resources } from "@/lib/domain/resources";

/** Gives an account some records of every kind over the API, and names the pages and lists that show them. */
export async function fillAccount(api: APIRequestContext): Promise<string[]> {
  const create = (resource: string, body: Record<string, unknown>) => post(api, resource, body);
  const path = await create("paths", { catalogId: "content-factory", niche: "茶店，没人写文案" });
  const client = await create("clients", { name: "小满茶业" });
  const deal = await create("deals", { clientId: client, title: "商品文案", nextOn: "2026-01-05" });
  const offering = await create("offerings", { name: "文案助手", kind: "product", launchedOn: "2026-02-01" });
  const piece = await create("cases", { title: "改写标题", pathId: path, clientId: client, dealId: deal });
  const note = await create("notes", { text: "随记", about: { kind: "client", id: client } });
  const claim = await create("claims", { text: "用 AI 写书，月入九千", claimedMonthly: 900_000, answers });
  const makers: ((at: number) => Promise<string>)[] = [
    (at) => create("clients", { name: `客户 ${at}` }),
    (at) => create("deals", { clientId: client, title: `商机 ${at}`, nextOn: "2026-01-05" }),
    (at) => create("touches", { clientId: client, dealId: deal, on: dayOf(at), text: "聊了需求" }),
    (at) =>
      create("cases", {
        title: `案例 ${at}`,
        kind: "client",
        clientId: client,
        dealId: deal,
        status: "delivered",
        deliveredOn: dayOf(at),
        outcomes: [{ metric: "转化率", before: 1, after: 2, unit: "%" }],
      }),
    (at) => create("offerings", { name: `产品 ${at}`, kind: "product", launchedOn: dayOf(at) }),
    (at) =>
      create("income", { receivedOn: dayOf(at), amount: 10_000, offeringId: offering, dealId: deal, caseId: piece }),
    (at) => create("milestones", { pathId: path, title: `步骤 ${at}`, dueOn: dayOf(at) }),
    (at) => create("notes", { text: `随记 ${at}`, about: { kind: "client", id: client } }),
    (at) => create("claims", { text: `说法 ${at}` }),
  ];
  for (let at = 0; at < SOME; at++) await Promise.all(makers.map((make) => make(at)));
  return [
    ...resources.map((resource) => `/api/v1/${resource}?limit=50`),
    `/api/v1/touches?clientId=${client}`,
    `/api/v1/milestones?pathId=${path}&status=todo`,
    "/api/v1/income?from=2026-01-01&to=2026-12-31&q=a",
    `/api/v1/cases/${piece}`,
    "/api/v1/progress?asOf=2027-01-01",
    "/api/v1/progress/evidence?rule=measured-cases",
    `/api/v1/search?q=${encodeURIComponent("文")}`,
    "/api/v1/today",
    "/api/v1/profile",
    "/api/v1/tokens",
    "/api/v1/sessions",
    "/zh",
    "/zh/paths",
    "/zh/paths/content-factory",
    "/zh/paths/compare?id=content-factory&id=short-video",
    "/zh/revenue-models",
    "/zh/stages",
    "/zh/dashboard",
    "/zh/progress",
    "/zh/plan",
    "/zh/plan/new?direction=content-factory",
    "/zh/cases",
    "/zh/cases/new",
    `/zh/cases/${piece}`,
    "/zh/clients",
    "/zh/clients/new",
    `/zh/clients/${client}`,
    "/zh/income",
    "/zh/income/new",
    `/zh/income/offerings/${offering}`,
    "/zh/notes",
    `/zh/notes?q=${encodeURIComponent("随记")}`,
    `/zh/notes/${note}`,
    "/zh/reality-check",
    `/zh/reality-check?${new URLSearchParams({ text: "用 AI 写书", amount: "9000", ...answers })}`,
    "/zh/claims",
    `/zh/claims/${claim}`,
    "/zh/settings",
    "/zh/settings/account",
  ];
}

/**
 * Gives an account what another one has over the import, with the newest record of each kind `times` over, and names the
 * pages and lists that show the same there.
 */
export async function fillFrom(
  other: { api: APIRequestContext; addresses: readonly string[] },
  api: APIRequestContext,
  times: number,
): Promise<string[]> {
  const file = await (await other.api.get("/api/v1/export")).json();
  const records: Record<string, Kept[]> = file.records;
  for (const kept of Object.values(records)) {
    const newest = kept.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)).at(-1);
    if (newest && kept.length > SOME)
      kept.push(...Array.from({ length: times }, () => ({ ...newest, id: randomUUID() })));
  }
  const renamed = renamer();
  const response = await api.post("/api/v1/import", { data: JSON.parse(renamed(JSON.stringify(file))) });
  expect(response.status(), await response.text()).toBe(200);
  const { items } = await (await api.get("/api/v1/notes?limit=200")).json();
  expect(items.length).toBeGreaterThan(times);
  return other.addresses.map(renamed);
}

/** How many of every kind an account is given; enough that each list has several. */
const SOME = 3;

type Kept = { id: string; createdAt: string };

/** Puts a new id in the place of each in a text, the same for the same one: an id is one account's alone. */
function renamer(): (text: string) => string {
  const names = new Map<string, string>();
  return (text) =>
    text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      const name = names.get(id) ?? randomUUID();
      names.set(id, name);
      return name;
    });
}

/** How a claim's checklist may be answered. */
const answers = { "who-gains": "yes", "method-shown": "no" } as const;

async function post(api: APIRequestContext, resource: string, body: Record<string, unknown>): Promise<string> {
  const id = randomUUID();
  // A connection kept alive may end just as it is used again; the id makes sending it once more safe.
  const response = await api.post(`/api/v1/${resource}`, { data: { id, ...body }, maxRetries: 3 });
  expect(response.status(), `${resource}: ${await response.text()}`).toBe(201);
  return id;
}

/** A day of the first months of 2026. */
function dayOf(at: number): string {
  return new Date(Date.UTC(2026, 0, 1 + (at % 200))).toISOString().slice(0, 10);
}
