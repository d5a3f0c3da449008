import { appetites, backgrounds, likings, reaches, toolSkills } from "@/lib/domain/kinds";

/** Somebody who has said everything about themselves that can be said. */
export const filledUser = {
  name: "老李 Li",
  handle: "old-li",
  locale: "zh" as const,
  timeZone: "Asia/Kathmandu",
  baseCurrency: "CNY",
  hoursPerWeek: 12.5,
  profile: {
    background: backgrounds[0],
    likes: [...likings],
    tools: [...toolSkills],
    reach: [...reaches],
    risk: appetites[1],
    needsIncomeSoon: true,
  },
  dealStageNames: { lead: { name: "线索" }, quoted: { hidden: true }, won: { name: "成交", hidden: false } },
};
