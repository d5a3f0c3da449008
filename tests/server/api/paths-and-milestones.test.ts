import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { catalog, templateById } from "@/lib/catalog/catalog";
import { routes } from "@/lib/contract/routes";
import { addDays } from "@/lib/domain/day";
import { resources } from "@/lib/domain/resources";
import { ask, change, everything, expectRefusal, get, listed, make } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { signedIn } from "../../support/people";
import { setAuthEnvironment } from "../../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);

const directions = catalog.directions.filter(({ enrol }) => enrol);

/** Where it is another day than in UTC for at least ten hours of each, and never the same day as each other. */
const zones = ["America/Los_Angeles", "Pacific/Kiritimati"];
const todayIn = (timeZone: string) => new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date());

describe("a path", () => {
  test.each([...directions.map(({ id }) => id), "prompt-engineer"])(
    "into %s gets the milestones of its playbook, dated over its weeks",
    async (id) => {
      const { page } = await signedIn();
      const path = await make("paths", page, { catalogId: id, startedOn: "2026-01-05", weeks: 12 });
      const { kind, playbook = [] } = templateById(id) ?? {};
      expect(path).toMatchObject({ kind });
      expect(playbook.length).toBeGreaterThan(0);
      const milestones = (await listed("milestones", page, { pathId: path.id })).sort(byPosition);
      expect(milestones).toMatchObject(
        playbook.map(({ id: templateId, stage, evidenceKind }) => ({
          pathId: path.id,
          templateId,
          stage,
          evidenceKind,
          evidenceId: null,
          title: null,
          status: "todo",
          version: 1,
        })),
      );
      const dates = milestones.map(({ dueOn }) => String(dueOn));
      expect(dates).toEqual(dates.toSorted());
      expect((dates[0] ?? "") > "2026-01-05").toBe(true);
      expect(dates.at(-1)).toBe(addDays("2026-01-05", 12 * 7 - 1));
    },
  );

  test("without a start has milestones without dates", async () => {
    const { page } = await signedIn();
    await make("paths", page, { catalogId: "short-video", startedOn: null });
    const milestones = await listed("milestones", page);
    expect(milestones.length).toBeGreaterThan(0);
    for (const { dueOn } of milestones) expect(dueOn).toBeNull();
  });

  test("made twice by the same create has its milestones once", async () => {
    const { page } = await signedIn();
    const body = { id: "0198c0de-0000-7000-8000-000000000001", catalogId: "short-video" };
    await Promise.all(Array.from({ length: 8 }, () => ask(routes.paths.create, body, { as: page })));
    const playbook = directions.find(({ id }) => id === "short-video")?.playbook ?? [];
    expect(await listed("milestones", page)).toHaveLength(playbook.length);
  });

  test("of one's own needs a kind and a title, and a direction must be one to take up", async () => {
    const { page } = await signedIn();
    const refused = async (body: object, fields: Record<string, string>) =>
      expectRefusal(await ask(routes.paths.create, body, { as: page }), 422, "INPUT_INVALID", fields);
    await refused({}, { kind: "required" });
    await refused({ title: "AI 英语陪练" }, { kind: "required" });
    await refused({ kind: "venture" }, { title: "required" });
    await refused({ catalogId: "no-such-direction" }, { catalogId: "not-found" });
    await refused({ catalogId: "investing-and-incubating" }, { catalogId: "not-found" });
    const own = await make("paths", page, { title: "AI 英语陪练", kind: "venture" });
    expect(own).toMatchObject({ catalogId: null, kind: "venture", title: "AI 英语陪练", status: "active" });
    expect(await listed("milestones", page)).toEqual([]);
    const untitled = await ask(routes.paths.patch, { id: own.id, version: 1, title: null }, { as: page });
    expectRefusal(untitled, 422, "INPUT_INVALID", { title: "required" });
  });

  test("that ends beyond the last date there is, is refused", async () => {
    const { page } = await signedIn();
    const before = await everything();
    const body = { catalogId: "short-video", startedOn: "9999-12-30" };
    expectRefusal(await ask(routes.paths.create, body, { as: page }), 422, "INPUT_INVALID", {
      startedOn: "not-a-date",
    });
    expect(await everything()).toEqual(before);
  });

  test("is the only active one: starting or resuming one lets the other wait", async () => {
    const { page } = await signedIn();
    const first = await make("paths", page, { catalogId: "short-video" });
    const second = await make("paths", page, { catalogId: "content-factory" });
    const waiting = await get("paths", page, first.id);
    expect(waiting).toMatchObject({ status: "paused", version: 2 });
    await change("paths", page, waiting, { status: "active" });
    expect(await get("paths", page, second.id)).toMatchObject({ status: "paused" });
    await make("paths", page, { catalogId: "ai-education", status: "paused" });
    expect(await listed("paths", page, { status: "active" })).toMatchObject([{ id: first.id }]);
  });

  test("is the only active one, however many start at once", async () => {
    const { page } = await signedIn();
    const starts = Array.from({ length: 6 }, () =>
      ask(routes.paths.create, { catalogId: "short-video" }, { as: page }),
    );
    expect((await Promise.all(starts)).map(({ status }) => status)).toEqual(Array(6).fill(201));
    const paused = (await listed("paths", page, { status: "paused" })).slice(0, 4);
    expect(paused).toHaveLength(4);
    const resumed = await Promise.all(
      paused.map(({ id, version }) => ask(routes.paths.patch, { id, version, status: "active" }, { as: page })),
    );
    // Those that lost to another's resuming are either paused again or were refused as stale; none breaks.
    for (const { status } of resumed) expect([200, 409]).toContain(status);
    expect(await listed("paths", page, { status: "active" })).toHaveLength(1);
  });
});

describe("a milestone", () => {
  test("is done on its owner's today, or when they say, and undoing takes the day away", async () => {
    for (const timeZone of zones) {
      const { page } = await signedIn({ timeZone });
      const { id: pathId } = await make("paths", page, { title: "自己的路", kind: "career" });
      let milestone = await make("milestones", page, { pathId, title: "选模型" });
      milestone = await change("milestones", page, milestone, { status: "done" });
      expect(milestone).toMatchObject({ status: "done", completedOn: todayIn(timeZone) });
      milestone = await change("milestones", page, milestone, { completedOn: "2026-01-02" });
      expect(milestone).toMatchObject({ status: "done", completedOn: "2026-01-02" });
      milestone = await change("milestones", page, milestone, { status: "todo" });
      expect(milestone).toMatchObject({ status: "todo", completedOn: null });
      milestone = await change("milestones", page, milestone, { status: "done", completedOn: "2026-01-03" });
      expect(milestone).toMatchObject({ completedOn: "2026-01-03" });
      milestone = await change("milestones", page, milestone, { status: "skipped", skippedWhy: "已经会了" });
      expect(milestone).toMatchObject({ status: "skipped", completedOn: null, skippedWhy: "已经会了" });
    }
  });

  test("goes to the end of its path where it names no place, whatever places the others have", async () => {
    const { page } = await signedIn();
    const { id: pathId } = await make("paths", page, { catalogId: "short-video" });
    for (let added = 0; added < 3; added++) {
      const { id } = await make("milestones", page, { pathId, title: `第 ${added} 个` });
      expect((await listed("milestones", page, { pathId })).sort(byPosition).at(-1)).toMatchObject({ id });
    }
    await make("milestones", page, { pathId, position: "zzzzzzzzzzzzzzzzzzzzzzzzzzz" });
    const { id } = await make("milestones", page, { pathId });
    expect((await listed("milestones", page, { pathId })).sort(byPosition).at(-1)).toMatchObject({ id });
  });

  test("has only places between which there is always another", async () => {
    const { page } = await signedIn();
    const { id: pathId } = await make("paths", page, { title: "自己的路", kind: "career" });
    for (const position of ["0", "a", "zz", "a00", "b0", `A${"0".repeat(26)}`, "a0-", "é0"]) {
      const answer = await ask(routes.milestones.create, { pathId, position }, { as: page });
      expectRefusal(answer, 422, "INPUT_INVALID", { position: "wrong-type" });
    }
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(..."aZ0z1b"), minLength: 1, maxLength: 6 }),
        async (position) => {
          const { status } = await ask(routes.milestones.create, { pathId, position }, { as: page });
          expect([201, 422]).toContain(status);
          await make("milestones", page, { pathId });
        },
      ),
      { numRuns: 15 },
    );
  });

  test("is proved by a record of its owner of the kind it says, or by none", async () => {
    const { page } = await signedIn();
    const { id: pathId } = await make("paths", page, { title: "自己的路", kind: "career" });
    const oneCase = await make("cases", page, { title: "文案" });
    const client = await make("clients", page, { name: "阿强" });
    const deal = await make("deals", page, { title: "文案", clientId: client.id });
    const bare = { pathId, title: "做案例" };
    const refused = async (fields: object, status: number, wrong: Record<string, string>) => {
      const code = status === 404 ? "NOT_FOUND" : "INPUT_INVALID";
      expectRefusal(await ask(routes.milestones.create, { ...bare, ...fields }, { as: page }), status, code, wrong);
    };
    await refused({ evidenceId: oneCase.id }, 422, { evidenceKind: "required" });
    await refused({ evidenceKind: "link", evidenceId: oneCase.id }, 422, { evidenceKind: "required" });
    await refused({ evidenceKind: "deal", evidenceId: oneCase.id }, 404, { evidenceId: "not-found" });
    const proven = await make("milestones", page, { ...bare, evidenceKind: "case", evidenceId: oneCase.id });
    expect(proven).toMatchObject({ evidenceKind: "case", evidenceId: oneCase.id });

    // Another kind alone would let the same id stand for a record of that kind.
    const mislabelled = { id: proven.id, version: 1, evidenceKind: "deal" };
    const answer = await ask(routes.milestones.patch, mislabelled, { as: page });
    expectRefusal(answer, 404, "NOT_FOUND", { evidenceId: "not-found" });
    const byDeal = await change("milestones", page, proven, { evidenceKind: "deal", evidenceId: deal.id });
    const byNone = await change("milestones", page, byDeal, { evidenceKind: "none" });
    expect(byNone).toMatchObject({ evidenceKind: "none", evidenceId: null });
  });

  test("and every other record can be changed although what it names is in the trash", async () => {
    const { page } = await signedIn();
    const client = await make("clients", page, { name: "阿强" });
    const deal = await make("deals", page, { title: "文案", clientId: client.id });
    await ask(routes.clients.trash, { id: client.id }, { as: page });
    // A form sends all of its fields, those that did not change too.
    expect(await change("deals", page, deal, { title: "文案二", clientId: client.id })).toMatchObject({ version: 2 });
    const answer = await ask(routes.deals.create, { title: "文案", clientId: client.id }, { as: page });
    expectRefusal(answer, 404, "NOT_FOUND", { clientId: "not-found" });
    expect(resources).toContain("deals");
  });
});

function byPosition(a: Record<string, unknown>, b: Record<string, unknown>): number {
  return String(a.position) < String(b.position) ? -1 : 1;
}
