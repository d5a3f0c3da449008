/**
 * The fields of a form that its user changed: those that differ both from the record as it was opened and as it is
 * saved now. Other fields are not sent, so that a change made to them elsewhere stays.
 */
export function changedFields<T extends object>(typed: T, opened: object, saved: object): Partial<T> {
  const differs = (from: object, name: string, value: unknown) =>
    JSON.stringify(value) !== JSON.stringify(Reflect.get(from, name));
  const changed = Object.entries(typed).filter(
    ([name, value]) => differs(opened, name, value) && differs(saved, name, value),
  );
  return Object.fromEntries(changed) as Partial<T>;
}
