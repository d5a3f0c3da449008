import type { Reason } from "@/lib/catalog/finder/rank";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** A reason for or against a candidate in words, without a full stop. */
export function reasonText(locale: Locale, reason: Reason): string {
  const t = translator(locale, "finder");
  const inSentence = (name: string) => (locale === "en" ? name.charAt(0).toLowerCase() + name.slice(1) : name);
  const list = (names: string[]) => new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
  switch (reason.about) {
    case "background": {
      const background = inSentence(translator(locale, "welcome")(`background.${reason.background}`));
      return t(reason.close ? "reason.close" : "reason.near", { background });
    }
    case "likes":
      return t("reason.likes", { list: list(reason.likes.map((each) => inSentence(t(`like.${each}`)))) });
    case "tools":
      return t("reason.tools", { list: list(reason.tools.map((each) => t(`skill.${each}`))) });
    case "reach":
      return t("reason.reach", { list: list(reason.reach.map((each) => t(`who.${each}`))) });
    case "no-reach":
      return t("reason.noReach", { list: list(reason.reach.map((each) => t(`who.${each}`))) });
    case "hours":
      return t("reason.hours", { hours: reason.hours });
    case "step":
      return t("reason.step", { steps: reason.steps });
    case "risk":
    case "soon":
      return t(`reason.${reason.about}`);
  }
}
