import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { MAX_COMPARED } from "@/lib/catalog/explore/compared";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { HiddenFields, type HiddenValues } from "./hidden-fields";

/** A form that adds an entry to a comparison, or two where there is none yet; nothing where no more fit. */
export function CompareAdd({
  locale,
  action,
  label,
  chosen,
  kept = [],
  children,
}: {
  locale: Locale;
  /** The comparison's path with its language. */
  action: string;
  label: string;
  /** The ids compared so far, in their order. */
  chosen: readonly string[];
  /** Other parts of the address that are kept. */
  kept?: HiddenValues;
  /** The entries not chosen yet, as options. */
  children: ReactNode;
}) {
  if (chosen.length >= MAX_COMPARED) return null;
  const places = chosen.length === 0 ? ["first", "second"] : ["next"];
  return (
    <form action={action} className="flex max-w-160 flex-wrap items-end gap-3">
      <HiddenFields kept={[...chosen.map((id) => ["id", id] as const), ...kept]} />
      {places.map((place) => (
        <div key={place} className="min-w-0 flex-1 basis-56">
          <SelectField name="id" label={label} defaultValue="">
            <option value="">–</option>
            {children}
          </SelectField>
        </div>
      ))}
      <Button type="submit" variant="secondary">
        {translator(locale, "explore")("add")}
      </Button>
    </form>
  );
}
