import { expect, test } from "vitest";
import { database } from "@/db/client";
import { trashRow } from "@/db/records";
import { insertUser } from "@/db/users";
import { resources } from "@/lib/domain/resources";
import { countRecords } from "@/lib/server/limits/count-records";
import { ownDatabase } from "../support/database";
import { newUser, someInstant, storeFamily } from "../support/rows";

ownDatabase();

test("every kind is counted, what lies in the trash too, and nobody else's records are", async () => {
  const { user, family } = await storeFamily(database());
  await storeFamily(database());
  await trashRow(database(), "notes", { userId: user.id, id: family.notes.id, now: someInstant });
  expect(await countRecords(user)).toEqual(resources.map((kind) => ({ kind, count: 1 })));
});

test("kinds there are none of are left out", async () => {
  const user = newUser();
  await insertUser(database(), user);
  expect(await countRecords(user)).toEqual([]);
});
