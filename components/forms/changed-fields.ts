/**
 * The fields of a form that its user changed: those that differ from the record as it was opened and as it is saved now.
 * What they left alone is not sent, so a change made elsewhere to another field stays. Where the first of the fields named in
 * `together` was changed, the others of them are sent with it.
 */
export function changedFields<T extends object>(
  typed: T,
  opened: object,
  saved: object,
  [first, ...others]: readonly PropertyKey[] = [],
): Partial<T> {
  const differs = (from: object, name: string, value: unknown) =>
    JSON.stringify(value) !== JSON.stringify(Reflect.get(from, name));
  const entries = Object.entries(typed);
  const changed = entries.filter(([name, value]) => differs(opened, name, value) && differs(saved, name, value));
  const joined = changed.some(([name]) => name === first) ? entries.filter(([name]) => others.includes(name)) : [];
  return Object.fromEntries([...changed, ...joined]) as Partial<T>;
}
