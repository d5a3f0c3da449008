import { Button } from "@/components/ui/button";
import { SelectField, type SelectOption } from "@/components/ui/select-field";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** A form that adds one more entry to a comparison, keeping those that are `chosen` in their order. */
export function CompareAdd({
  locale,
  action,
  label,
  choose,
  chosen,
  options,
}: {
  locale: Locale;
  /** The comparison's path with its language. */
  action: string;
  label: string;
  /** What stands in the select while nothing is chosen. */
  choose: string;
  chosen: readonly string[];
  options: readonly SelectOption[];
}) {
  const t = translator(locale, "explore");
  return (
    <form action={action} className="flex max-w-prose flex-wrap items-end gap-3">
      {chosen.map((id) => (
        <input key={id} type="hidden" name="id" value={id} />
      ))}
      <div className="min-w-48 flex-1">
        <SelectField name="id" label={label} defaultValue="" options={[{ value: "", label: choose }, ...options]} />
      </div>
      <Button type="submit" variant="secondary">
        {t("add")}
      </Button>
    </form>
  );
}
