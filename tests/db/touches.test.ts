import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { database } from "@/db/client";
import type { Row } from "@/db/record-tables";
import { insertRows, trashRow } from "@/db/records";
import { lastTouches } from "@/db/touches";
import { ownDatabase } from "../support/database";
import { storeFamily } from "../support/rows";

ownDatabase();

test("the last touch of a client is the latest by its civil date, whenever it was entered, and none in the trash", async () => {
  const { user, family } = await storeFamily(database());
  const silent: Row<"clients"> = { ...family.clients, id: newId() };
  await insertRows(database(), "clients", [silent]);
  const on = (day: string): Row<"touches"> => ({ ...family.touches, id: newId(), on: day });
  const [earlier, latest, trashed] = [on("2026-05-01"), on("2026-05-09"), on("2026-06-01")];
  await insertRows(database(), "touches", [latest, trashed, earlier]);
  await trashRow(database(), "touches", { userId: user.id, id: trashed.id, now: "2026-06-02T00:00:00.000Z" });

  const clientIds = [family.clients.id, silent.id];
  const found = await lastTouches(database(), { userId: user.id, clientIds });
  expect(new Map(found.map((row) => [row.clientId, row.on]))).toEqual(
    new Map<string, string | null>([
      [family.clients.id, latest.on],
      [silent.id, null],
    ]),
  );
});

test("nobody sees the touches of somebody else's clients", async () => {
  const { family } = await storeFamily(database());
  const stranger = await storeFamily(database());
  const params = { userId: stranger.user.id, clientIds: [family.clients.id] };
  expect(await lastTouches(database(), params)).toEqual([]);
});
