import type { PgColumn } from "drizzle-orm/pg-core";
import { foreignKey, index, instant, integer, primaryKey, text } from "../columns";
import { ownerId } from "./users";

/** The columns that every record has besides its own. */
export const owned = () => ({
  id: text("id").notNull(),
  userId: ownerId(),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
  version: integer("version").notNull(),
  deletedAt: instant("deleted_at"),
  /**
   * SHA-256 of the create that made the row, so that the same create sent again is recognised however the row has
   * changed since.
   */
  createdFrom: text("created_from").notNull(),
});

/**
 * The keys of every record: the owner comes first, so that rows can be partitioned by user; the list newest first has
 * its index; and `id` alone has one, because an id that somebody else has taken must be found.
 */
export const ownedKeys = (name: string, t: Owned & { createdAt: PgColumn }) => [
  primaryKey({ columns: [t.userId, t.id] }),
  index(`${name}_newest`).on(t.userId, t.createdAt, t.id),
  index(`${name}_id`).on(t.id),
];

/**
 * A reference to another record of the same owner; the database refuses one to somebody else's. It is indexed,
 * followed by `then`, the columns that sort or filter the rows of one parent.
 */
export const belongsTo = (
  name: string,
  t: { userId: PgColumn },
  column: PgColumn,
  target: Owned,
  ...then: PgColumn[]
) => [
  foreignKey({ name: `${name}_fk`, columns: [t.userId, column], foreignColumns: [target.userId, target.id] }),
  index(name).on(t.userId, column, ...then),
];

type Owned = { id: PgColumn; userId: PgColumn };
