import { beforeAll, describe, expect, test } from "vitest";
import { routes } from "@/lib/contract/routes";
import { dealStages } from "@/lib/domain/kinds";
import { ask, change, everything, expectRefusal, get, make, rowOf } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { signedIn } from "../../support/people";
import { setAuthEnvironment } from "../../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);

/** Two places that are never on the same day. */
const zones = ["America/Los_Angeles", "Pacific/Kiritimati"];
const todayIn = (timeZone: string) => new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date());

async function withClient(timeZone = "Asia/Shanghai") {
  const { page } = await signedIn({ timeZone });
  const { id: clientId } = await make("clients", page, { name: "阿强" });
  const deal = (fields: object = {}) => make("deals", page, { clientId, title: "文案", ...fields });
  const move = (id: string, fields: object) => ask(routes.deals.patch, { id, ...fields }, { as: page });
  return { page, clientId, deal, move };
}

describe("a deal", () => {
  test("moves from the stage it is expected at, and remembers each move on its owner's today", async () => {
    expect(new Set(zones.map(todayIn)).size).toBe(2);
    for (const zone of zones) {
      const { deal, move } = await withClient(zone);
      const on = todayIn(zone);
      const { id } = await deal();
      let last = "lead";
      const history = [{ stage: "lead", on }];
      for (const stage of ["contacted", "talking", "lead", "sample", "quoted", "won", "lost", "talking", "won"]) {
        const moved = rowOf(await move(id, { stage, expectedStage: last }));
        history.push({ stage, on });
        expect(moved).toMatchObject({ stage, history });
        last = stage;
      }
    }
  });

  test("is not moved from where it is no more, and nothing changes", async () => {
    const { page, deal, move } = await withClient();
    const { id } = await deal({ stage: "talking" });
    const before = await everything();
    for (const expectedStage of dealStages.filter((stage) => stage !== "talking")) {
      expectRefusal(await move(id, { stage: "won", expectedStage, title: "另一个" }), 409, "STALE_STAGE");
    }
    expectRefusal(await move(id, { stage: "won" }), 422, "INPUT_INVALID", { version: "required" });
    expectRefusal(await move(id, { stage: "won", expectedStage: "open" }), 422, "INPUT_INVALID", {
      expectedStage: "not-allowed",
    });
    expectRefusal(await move(id, { stage: "won", expectedStage: "talking", version: 7 }), 409, "STALE");
    expect(await everything()).toEqual(before);
    expect(await get("deals", page, id)).toMatchObject({ stage: "talking", version: 1, closedOn: null });
  });

  test("moved twice at once moves once", async () => {
    const { page, deal, move } = await withClient();
    const { id } = await deal();
    const moves = await Promise.all(dealStages.slice(1).map((stage) => move(id, { stage, expectedStage: "lead" })));
    expect(moves.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await get("deals", page, id)).history).toHaveLength(2);
  });

  test("is closed on the day it is first won or lost, which its owner may correct", async () => {
    for (const zone of zones) {
      const { page, deal, move } = await withClient(zone);
      for (const stage of ["won", "lost"]) {
        const { id } = await deal();
        const closed = rowOf(await move(id, { stage, expectedStage: "lead" }));
        expect(closed).toMatchObject({ closedOn: todayIn(zone) });
        const corrected = await change("deals", page, closed, { closedOn: "2026-01-15" });
        expect(corrected).toMatchObject({ stage, closedOn: "2026-01-15" });
        rowOf(await move(id, { stage: "talking", expectedStage: stage }));
        const again = rowOf(await move(id, { stage: "won", expectedStage: "talking" }));
        expect(again).toMatchObject({ closedOn: "2026-01-15" });
        expect(await deal({ stage })).toMatchObject({
          closedOn: todayIn(zone),
          history: [{ stage, on: todayIn(zone) }],
        });
      }
    }
  });

  test("closes on the day that is given, at once or later", async () => {
    const { deal, move } = await withClient();
    expect(await deal({ stage: "won", closedOn: "2026-02-01" })).toMatchObject({ closedOn: "2026-02-01" });
    const { id } = await deal();
    const won = await move(id, { stage: "won", expectedStage: "lead", closedOn: "2026-02-02" });
    expect(rowOf(won)).toMatchObject({ closedOn: "2026-02-02" });
    expect(Reflect.get(Object(won.body), "history").at(-1)).toEqual({ stage: "won", on: "2026-02-02" });
  });

  test("keeps the reason of its loss as long as it is lost", async () => {
    const { deal, move } = await withClient();
    const { id } = await deal();
    const lost = rowOf(await move(id, { stage: "lost", expectedStage: "lead", lostReason: "price" }));
    expect(lost).toMatchObject({ stage: "lost", lostReason: "price" });
    expect(rowOf(await move(id, { lostReason: "no-reply", expectedStage: "lost" }))).toMatchObject({
      lostReason: "no-reply",
    });
    const back = rowOf(await move(id, { stage: "talking", expectedStage: "lost" }));
    expect(back).toMatchObject({ stage: "talking", lostReason: null });
    expectRefusal(await move(id, { lostReason: "mood", expectedStage: "talking" }), 422, "INPUT_INVALID", {
      lostReason: "not-allowed",
    });
  });

  test("begins in its owner's base currency", async () => {
    const { page } = await signedIn({ baseCurrency: "JPY" });
    const { id: clientId } = await make("clients", page, { name: "山田" });
    expect(await make("deals", page, { clientId, title: "翻訳", value: 30_000 })).toMatchObject({
      currency: "JPY",
      value: 30_000,
    });
  });
});

describe("a client", () => {
  test("is to be contacted again when its cadence after the last touch is over, in a list too", async () => {
    const { page, clientId } = await withClient();
    const shown = () => get("clients", page, clientId);
    expect(await shown()).toMatchObject({ lastTouchOn: null, nextContactOn: null });
    await make("touches", page, { clientId, on: "2026-01-10" });
    const last = await make("touches", page, { clientId, on: "2026-01-31" });
    expect(await shown()).toMatchObject({ lastTouchOn: "2026-01-31", nextContactOn: "2026-02-14" });
    await change("clients", page, await shown(), { cadenceDays: 1 });
    expect(await shown()).toMatchObject({ nextContactOn: "2026-02-01" });
    const page1 = await ask(routes.clients.list, {}, { as: page });
    expect(page1.body).toMatchObject({ items: [{ lastTouchOn: "2026-01-31", nextContactOn: "2026-02-01" }] });
    await ask(routes.touches.trash, { id: last.id }, { as: page });
    expect(await shown()).toMatchObject({ lastTouchOn: "2026-01-10", nextContactOn: "2026-01-11" });
    await make("touches", page, { clientId, on: "9999-12-31" });
    expect((await shown()).lastTouchOn).toBe("9999-12-31");
  });
});

describe("a touch and a note", () => {
  test("are of their owner's today where they name no day", async () => {
    for (const zone of zones) {
      const { page, clientId } = await withClient(zone);
      expect(await make("touches", page, { clientId })).toMatchObject({ on: todayIn(zone), kind: "message" });
      expect(await make("notes", page, { text: "记一笔" })).toMatchObject({ on: todayIn(zone), about: null });
    }
  });

  test("about a record say which, and only of the kind it is", async () => {
    const { page, clientId, deal } = await withClient();
    const { id } = await deal();
    const note = await make("notes", page, { text: "记一笔", about: { kind: "deal", id } });
    expect(note).toMatchObject({ about: { kind: "deal", id } });
    const mistaken = { text: "记一笔", about: { kind: "client", id } };
    expectRefusal(await ask(routes.notes.create, mistaken, { as: page }), 404, "NOT_FOUND", {
      "about.id": "not-found",
    });
    const found = await ask(routes.notes.list, { aboutKind: "deal", aboutId: id }, { as: page });
    expect(found.body).toMatchObject({ items: [{ id: note.id }] });
    const moved = await change("notes", page, note, { about: { kind: "client", id: clientId } });
    expect(moved).toMatchObject({ about: { kind: "client", id: clientId }, text: "记一笔" });
    const kept = await change("notes", page, moved, { text: "改" });
    expect(kept).toMatchObject({ about: { kind: "client", id: clientId }, text: "改" });
    expect(await change("notes", page, kept, { about: null })).toMatchObject({ about: null });
  });
});
