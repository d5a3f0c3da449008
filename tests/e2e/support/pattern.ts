/** A message as a pattern, whatever stands in place of its arguments. */
export function pattern(message: string): RegExp {
  const fixed = message.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(fixed.join(".*"));
}
