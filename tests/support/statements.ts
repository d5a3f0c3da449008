import { Client } from "pg";
import { database, sqliteClientOf } from "@/db/client";

/**
 * How many statements the work sends to the database, counted at the driver. Whatever else uses the database meanwhile
 * is counted too, so nothing should.
 */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const sqlite = sqliteClientOf(database());
  const methods = sqlite ? ["all", "get", "run"] : ["query"];
  const target: object = sqlite ? Object.getPrototypeOf(sqlite.prepare("select 1")) : Client.prototype;
  let count = 0;
  const originals = methods.map((name) => {
    const original: unknown = Reflect.get(target, name);
    if (typeof original !== "function") throw new Error(`The driver has no ${name}`);
    Reflect.set(target, name, function counted(this: unknown, ...values: unknown[]): unknown {
      count += 1;
      return Reflect.apply(original, this, values);
    });
    return [name, original] as const;
  });
  try {
    await work();
  } finally {
    for (const [name, original] of originals) Reflect.set(target, name, original);
  }
  return count;
}
