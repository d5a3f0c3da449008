import type { ComponentProps } from "react";
import { NumberField } from "@/components/ui/number-field";
import type { Ignored } from "@/lib/catalog/explore/address-reader";
import type { Locale } from "@/lib/domain/kinds";
import { numberProblemText } from "@/lib/i18n/number-problem";
import { translator } from "@/lib/i18n/translator";

/**
 * A number that a page reads from its address. Where the address holds one that could not be taken, the field shows it as
 * it was typed, with what is wrong with it.
 */
export function AddressNumber({
  locale,
  name,
  ignored,
  defaultValue,
  ...rest
}: ComponentProps<typeof NumberField> & { locale: Locale; name: string; ignored: readonly Ignored[] }) {
  const wrong = ignored.find((one) => one.name === name && one.problem);
  return (
    <NumberField
      {...rest}
      name={name}
      defaultValue={wrong?.value ?? defaultValue}
      error={wrong?.problem && numberProblemText(translator(locale, "errors"), locale, wrong.problem)}
    />
  );
}
