import type { SelectOption } from "@/components/ui/select-field";
import type { Currencies } from "./all-currencies";

/** The currencies of a select in two groups. */
export function CurrencyOptions({
  currencies,
  words,
}: {
  currencies: Currencies;
  words: { common: string; others: string };
}) {
  return (
    <>
      <Group label={words.common} options={currencies.common} />
      <Group label={words.others} options={currencies.others} />
    </>
  );
}

function Group({ label, options }: { label: string; options: readonly SelectOption[] }) {
  return (
    <optgroup label={label}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </optgroup>
  );
}
