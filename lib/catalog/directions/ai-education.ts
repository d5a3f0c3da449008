import { moneyFigure } from "@/lib/catalog/figure";
import { aiEducationPlaybook } from "@/lib/catalog/playbooks/ai-education";
import { designerCourse } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";
const paths = "seven-honest-paths-2026";

/** Courses, communities and advice on working with AI. */
export const aiEducation: Direction = {
  id: "ai-education",
  name: { zh: "AI 教学与知识付费", en: "Teaching AI" },
  aliases: ["AI 培训", "AI 课程", "知识付费", "教别人用 AI", "teaching AI", "AI courses", "AI training"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "把自己用 AI 做成的事教给同行，做课程、社群或企业培训。",
    en: "Teach people of your own trade what you have done with AI: as a course, a community or training inside a company.",
  },
  difficulty: 4,
  tools: ["飞书", "小鹅通"],
  capabilities: [],
  skills: [
    { zh: "一个领域的真本事，并且讲得明白", en: "Real depth in a field and the gift to explain it" },
    { zh: "内容策划和编辑", en: "Planning and editing content" },
    { zh: "基本的课件和音视频制作", en: "Basic slides, sound and video" },
  ],
  earns: ["knowledge", "project"],
  channels: ["wechat-moments", "xiaohongshu", "wecom-group", "wechat-official-account"],
  income: { min: 30000, max: 500000, openEnded: true, currency: "CNY", per: "month", source: map },
  prices: [
    moneyFigure(1980, paths, {
      measure: "example",
      per: "piece",
      year: 2026,
      note: { zh: "一门面向设计师的课", en: "One course, for designers" },
    }),
  ],
  value: null,
  suits: {
    zh: "自己已经靠 AI 挣到钱的人；还没有的话，先走另一个方向。",
    en: "People who have already earned with AI. If you have not, take another direction first.",
  },
  firstStep: {
    zh: "把自己挣到钱的那条路整理成课，这种课最好卖。",
    en: "Turn the way you earned your own money into a course: nothing sells more easily.",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "教一个职业怎么把 AI 放进日常工作，让学员第二天就用上。",
        en: "Show one profession where AI fits into its day, so that students use it tomorrow.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "AI 写的讲稿逐句核对，补上自己的例子。",
        en: "Check every sentence of a script that AI wrote, and add examples of your own.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "不卖焦虑，不喊「三天学会月入十万」，也不教自己没做成过的事。",
        en: "Sell no fear, promise no fortune in three days, and teach nothing that you have not done.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "市场大，水分也大；AI 课更新快，不翻新很快就旧了。",
        en: "A large market with plenty of hot air in it, and courses on AI age fast unless they are renewed.",
      },
    },
  ],
  stories: [designerCourse],
  layers: ["commercialisation"],
  audience: [
    { zh: "想跟上 AI 的同行", en: "People of your trade who want to keep up", basis: "ours" },
    { zh: "要给团队补课的公司", en: "Companies that want their teams trained", basis: "ours" },
  ],
  playbook: aiEducationPlaybook,
  sources: [map, paths, "programmer-ai-income-report"],
};
