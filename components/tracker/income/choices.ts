import type { SelectOption } from "@/components/ui/select-field";

/**
 * The choices of an optional reference. A selected one that is not in the list, because it is in the trash or too
 * old, is kept.
 */
export function choices({
  none,
  kept,
  options,
}: {
  none: string;
  kept: { value: string | null | undefined; label: string };
  options: readonly SelectOption[];
}): SelectOption[] {
  const { value, label } = kept;
  const unlisted = value && !options.some((option) => option.value === value) ? [{ value, label }] : [];
  return [{ value: "", label: none }, ...unlisted, ...options];
}
