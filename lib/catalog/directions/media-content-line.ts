import { mediaContentLinePlaybook } from "@/lib/catalog/playbooks/media-content-line";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** A content line for media houses. */
export const mediaContentLine: Direction = {
  id: "media-content-line",
  name: { zh: "媒体内容生产线", en: "Content line for media" },
  aliases: ["媒体解决方案", "媒体内容工厂", "media solutions", "newsroom AI"],
  kind: "venture",
  enrol: true,
  summary: {
    zh: "面向媒体行业，把采写之后的改写、核查、分发接成一条内容生产线。",
    en: "For media: rewriting, checking and distribution joined into one production line after the reporting.",
  },
  difficulty: null,
  tools: [],
  capabilities: ["内容工厂"],
  skills: [{ zh: "编辑流程与事实核查", en: "Editorial work and fact-checking", basis: "ours" }],
  earns: ["subscription"],
  channels: [],
  income: null,
  prices: [],
  value: { zh: "做成一条，就能放大到许多栏目。", en: "Once one line runs, it scales to many columns." },
  suits: {
    zh: "在编辑部待过、知道哪一步最磨人的人。",
    en: "People from newsrooms who know which step wears everyone down.",
    basis: "ours",
  },
  firstStep: {
    zh: "跟一个编辑部走一周，记下每一步花了多久。",
    en: "Follow a newsroom for a week and time each step.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "avoid",
      text: {
        zh: "别跳过核查：产量翻倍，错误也会翻倍。",
        en: "Never skip the checks: double the output and you double the errors.",
        basis: "ours",
      },
    },
  ],
  stories: [],
  layers: ["productisation"],
  audience: [{ zh: "媒体与内容机构", en: "Media companies and content agencies", basis: "ours" }],
  playbook: mediaContentLinePlaybook,
  sources: [map],
};
