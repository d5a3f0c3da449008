import type { Resource } from "@/lib/domain/resources";

/** The fields of a record, of the user or of the file, as they stand in a file. Nothing has judged them yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** How fields of one version become those of the next. */
export type FieldStep = {
  /**
   * Fields that are new, each with what it was before it could be said. An older file that has one of them is refused.
   * The value is written out here and never changes: a default for new records may become another one later.
   */
  readonly added?: Fields;
  /**
   * Any other change, made once `added` is there. It must leave alone what has not the form it expects, because the
   * file may hold anything: what it leaves is judged afterwards.
   */
  readonly change?: (fields: Fields) => Fields;
};

/** How a file of one version becomes one of the next. What a step does not name stays as it is. */
export type UpgradeStep = {
  /** Kinds of record the older version did not have. */
  readonly newKinds?: readonly Resource[];
  readonly records?: { readonly [R in Resource]?: FieldStep };
  readonly user?: FieldStep;
  /** The fields beside `user` and `records`. */
  readonly head?: FieldStep;
};
