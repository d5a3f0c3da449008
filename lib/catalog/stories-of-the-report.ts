import { moneyFigure } from "@/lib/catalog/figure";
import type { Story } from "@/lib/catalog/types";

const report = "programmer-ai-income-report";

/** Somebody whose living is online courses. */
export const courseMaker: Story = {
  who: { zh: "一位以网课为生的作者", en: "Somebody who makes online courses for a living" },
  what: {
    zh: "把做课程、卖课程当成正业来经营。",
    en: "Treats making and selling courses as a full occupation.",
  },
  result: {
    zh: "一个月进账一万美元以上；报告也说，这样的课是少数热门课。",
    en: "More than 10,000 dollars a month; the report adds that only a few popular courses earn as much.",
  },
  ended: "worked",
  figures: [moneyFigure(10000, report, { openEnded: true, measure: "example", currency: "USD", per: "month" })],
  source: report,
};

/** Authors whose course was ready in weeks. */
export const fasterCourses: Story = {
  who: { zh: "用 ChatGPT 备课的人", en: "Authors who prepare courses with ChatGPT" },
  what: {
    zh: "大纲、讲稿和测验先让 AI 起草，再一句句核对。",
    en: "Have outline, script and quizzes drafted, then check them sentence by sentence.",
  },
  result: {
    zh: "以前几个月才做完的课，现在几个星期就能定稿。",
    en: "A course that used to take months is ready in a few weeks.",
  },
  ended: "worked",
  figures: [],
  source: report,
};

/** Video makers who run several channels at once. */
export const severalChannels: Story = {
  who: { zh: "做 YouTube 的创作者", en: "People who make videos for YouTube" },
  what: {
    zh: "脚本和素材交给 AI 打底，一个人照看好几个频道。",
    en: "Leave first drafts of scripts and material to AI, and look after several channels alone.",
  },
  result: {
    zh: "单条视频挣得不多，几个频道的广告费加起来就多了。",
    en: "One video earns little, but the advertising of several channels adds up.",
  },
  ended: "worked",
  figures: [],
  source: report,
};
