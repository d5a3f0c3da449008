import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { dialect } from "@/db/dialect";
import { openFile } from "@/db/sqlite";
import { routes } from "@/lib/contract/routes";
import { ask } from "../support/api";
import { ownDatabase } from "../support/database";
import { sessionOn, signedIn } from "../support/people";
import { countTicks } from "../support/processor-time";
import { setAuthEnvironment } from "../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);

test.runIf(dialect === "sqlite")(
  "whatever writes waits for another writer without freezing the process, and is done once it is gone",
  async () => {
    const person = await signedIn();
    const other = openFile(resolve(process.env.LEAP_DATA ?? "", "leap.db"), 0);
    other.exec("begin immediate");
    const ticks = countTicks();
    const as = person.page;
    const writes = [
      ...Array.from({ length: 10 }, () => ask(routes.tokens.create, { name: "n8n", scope: "read" }, { as })),
      ask(routes.notes.create, { text: "等一等" }, { as }),
      ask(routes.account.chooseLocale, { locale: "en" }, { as }),
      ask(routes.sessions.endOthers, undefined, { as }),
    ];
    const session = sessionOn(person.user.id, null);
    const reads = await Promise.all([
      ask(routes.notes.list, {}, { as }),
      ask(routes.account.profile, undefined, { as }),
    ]);
    expect(reads.map(({ status }) => status)).toEqual([200, 200]);
    setTimeout(() => other.exec("commit"), 1_000);
    expect((await Promise.all(writes)).map(({ status }) => status)).toEqual([...Array(11).fill(201), 200, 200]);
    await session;
    const count = ticks();
    other.close();
    // A second has two hundred of them, of which a busy machine leaves a tenth; with the driver waiting, a quarter of a
    // second each time, there is one between a statement and the next.
    expect(count).toBeGreaterThan(12);
  },
);
