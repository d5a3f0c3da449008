import { modelNames } from "@/components/paths/direction-row";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { similarDirections } from "@/lib/catalog/explore/directions";
import { layers } from "@/lib/catalog/layers";
import { textIn } from "@/lib/catalog/text";
import type { Direction } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** The directions that need the same layers or earn in the same way, with what they have in common. */
export function SimilarDirections({ locale, direction }: { locale: Locale; direction: Direction }) {
  const t = translator(locale, "directions");
  const similar = similarDirections(direction);
  if (similar.length === 0) return null;
  return (
    <Section title={t("similar")}>
      <Rows>
        {similar.map(({ direction: other, layers: shared, earns }) => (
          <Row
            key={other.id}
            href={`/${locale}/paths/${other.id}`}
            detail={t("shares", {
              what: [layerNames(shared, locale), modelNames({ earns }, locale)]
                .filter(Boolean)
                .join(locale === "zh" ? "；" : "; "),
            })}
          >
            {textIn(other.name, locale)}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

/** Capability layers as a list in words. */
export function layerNames(ids: readonly string[], locale: Locale): string {
  const names = layers.filter(({ id }) => ids.includes(id)).map(({ name }) => textIn(name, locale));
  const separator = translator(locale, "explore")("separator");
  return names.map((name) => (locale === "en" ? name.toLowerCase() : name)).join(separator);
}
