import { CatalogText, TextList } from "@/components/catalog/text-list";
import { Difficulty, modelNames } from "@/components/paths/direction-row";
import { Definitions } from "@/components/ui/definitions";
import { properNameIn } from "@/lib/catalog/proper-names";
import type { Direction } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { layerNames } from "./similar-directions";

/**
 * The facts about a direction: its kind and layers, whom it suits, the first step, payers, tools, skills, channels.
 * Unknown facts are left out.
 */
export function DirectionFacts({ locale, direction }: { locale: Locale; direction: Direction }) {
  const t = translator(locale, "paths");
  const kinds = translator(locale, "kinds");
  const { suits, firstStep, audience, tools, skills, channels, difficulty, earns, value } = direction;
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const facts = [
    {
      key: "kind",
      term: translator(locale, "directions")("filter.kind"),
      value: kinds(`pathKind.${direction.kind}`),
    },
    suits && { key: "suits", term: t("suits"), value: <CatalogText locale={locale} text={suits} /> },
    firstStep && { key: "firstStep", term: t("firstStep"), value: <CatalogText locale={locale} text={firstStep} /> },
    difficulty !== null && {
      key: "difficulty",
      term: t("difficultyTerm"),
      value: <Difficulty locale={locale} grade={difficulty} />,
    },
    direction.layers.length > 0 && {
      key: "layers",
      term: translator(locale, "directions")("layers"),
      value: layerNames(direction.layers, locale),
    },
    earns.length > 0 && { key: "earns", term: t("earns"), value: modelNames(direction, locale) },
    audience.length > 0 && {
      key: "audience",
      term: t("audience"),
      value: <TextList locale={locale} texts={audience} />,
    },
    skills.length > 0 && { key: "skills", term: t("skills"), value: <TextList locale={locale} texts={skills} /> },
    tools.length > 0 && {
      key: "tools",
      term: t("tools"),
      value: list.format(tools.map((tool) => properNameIn(tool, locale))),
    },
    channels.length > 0 && {
      key: "channels",
      term: t("channels"),
      value: list.format(channels.map((channel) => kinds(`channel.${channel}`))),
    },
    value && { key: "value", term: t("atAGlance"), value: <CatalogText locale={locale} text={value} /> },
  ];
  return <Definitions items={facts.filter((fact) => fact !== false && fact !== null)} />;
}
