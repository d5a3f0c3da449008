import type { PublicUser } from "@/db/users";
import type { Owner } from "./owner";

/** What use-cases know of the person they work for; the rest of a user stays with the queries that ask for it. */
export function ownerOf({ id, email, name, locale, timeZone, baseCurrency, revision, demoUntil }: PublicUser): Owner {
  return { id, email, name, locale, timeZone, baseCurrency, revision, demoUntil };
}
