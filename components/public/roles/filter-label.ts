import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** Names a search parameter as the forms of the roles do. */
export function filterLabel(locale: Locale): (name: string) => string {
  const t = translator(locale, "roles");
  return (name) => {
    const known = names.find((each) => each === name);
    return known === undefined ? name : t(`filter.${known}`);
  };
}

const names = ["q", "category", "layer", "barrier", "pay", "least", "rate", "id"] as const;
