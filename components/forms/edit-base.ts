/**
 * What an edit starts from. `opened` is the record as the form was filled with it; `base` is the one whose version is sent;
 * `before` is the base that a change made elsewhere replaced, and `awaited` says that such a change was reported and the
 * record it made has not arrived yet.
 */
export type EditBase<Row> = {
  readonly opened: Row;
  readonly base: Row;
  readonly before: Row | null;
  readonly awaited: boolean;
};

/** An edit of a record as it is now: when its form is opened, and again after the form's own save. */
export function startFrom<Row>(row: Row): EditBase<Row> {
  return { opened: row, base: row, before: null, awaited: false };
}

/**
 * The edit after the record as it is now was looked at: after a refusal, a newer one becomes what is replaced knowingly.
 * An older one, which a cache may still hold after the form's own save, is not taken up.
 */
export function takeUp<Row extends { version: number }>(edit: EditBase<Row>, current: Row): EditBase<Row> {
  if (!edit.awaited || current.version <= edit.base.version) return edit;
  return { ...edit, base: current, before: edit.base, awaited: false };
}

/** What is saved now in a field that was changed elsewhere, as `shown` puts it into words; undefined in every other field. */
export function savedElsewhere<Row>(
  { base, before }: EditBase<Row>,
  shown: (row: Row) => Readonly<Record<string, string>>,
  name: string,
): string | undefined {
  if (before === null) return undefined;
  const now = shown(base)[name];
  return shown(before)[name] === now ? undefined : now;
}
