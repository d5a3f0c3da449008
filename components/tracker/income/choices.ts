import type { SelectOption } from "@/components/ui/select-field";

/** The choices of a reference that may be left out. One that is set but not in the list, because it is in the trash or far back, is kept. */
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
