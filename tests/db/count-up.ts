import { closeDatabase, database } from "@/db/client";
import { run, transaction } from "@/db/transaction";
import { updateUser, userById } from "@/db/users";

/** One of several processes that each add to the same number, reading it first: `count-up.ts USER TIMES`. */
const [id = "", times = "0"] = process.argv.slice(2);
for (let done = 0; done < Number(times); done++) {
  await transaction(database(), function* (tx) {
    const [user] = yield* run(userById(tx, { id }));
    const hoursPerWeek = (user?.hoursPerWeek ?? 0) + 1;
    yield* run(updateUser(tx, { id, now: new Date().toISOString(), values: { hoursPerWeek } }));
  });
}
await closeDatabase();
