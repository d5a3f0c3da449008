import { SelectField, type SelectOption } from "@/components/ui/select-field";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** One filter: a select for a search parameter, whose first choice means no filter. */
export function FilterSelect({
  locale,
  name,
  label,
  value,
  options,
}: {
  locale: Locale;
  name: string;
  label: string;
  value: string | null;
  options: readonly SelectOption[];
}) {
  const any = { value: "", label: translator(locale, "explore")("any") };
  return <SelectField name={name} label={label} defaultValue={value ?? ""} options={[any, ...options]} />;
}
