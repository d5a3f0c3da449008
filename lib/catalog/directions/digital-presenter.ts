import { digitalPresenterPlaybook } from "@/lib/catalog/playbooks/digital-presenter";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** A talking account fronted by a digital presenter, paid by brands. */
export const digitalPresenter: Direction = {
  id: "digital-presenter",
  name: { zh: "数字人口播账号", en: "An account with a digital presenter" },
  aliases: ["数字人", "口播账号", "AI avatar", "virtual presenter"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "让数字人出镜讲解，养一个口播账号，靠品牌合作挣钱。",
    en: "Let a digital presenter speak on camera for an account of your own, and earn from work with brands.",
  },
  difficulty: null,
  tools: [],
  capabilities: ["数字人"],
  skills: [
    { zh: "写让人听得进去的口播稿", en: "Writing scripts that people listen to", basis: "ours" },
    { zh: "懂平台对 AI 内容的规矩", en: "Knowing the platforms' rules on AI content", basis: "ours" },
  ],
  earns: ["advertising"],
  channels: [],
  income: null,
  prices: [],
  value: null,
  suits: {
    zh: "有话讲、却不想露脸的人。",
    en: "People with something to say who would rather not be on camera.",
    basis: "ours",
  },
  firstStep: {
    zh: "写一篇一分钟的稿子，做成样片，标明是 AI 形象，请五个人看完再说。",
    en: "Write a one-minute script, film it with a presenter marked as AI, and ask five people what they think.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "avoid",
      text: {
        zh: "未经书面同意，别用任何人的脸和声音，也别瞒着观众。",
        en: "Use nobody's face or voice without written consent, and do not hide it from viewers.",
        basis: "ours",
      },
    },
  ],
  stories: [],
  layers: ["tool-use"],
  audience: [
    { zh: "想上视频又缺人出镜的品牌", en: "Brands that want video and have nobody for the camera", basis: "ours" },
  ],
  playbook: digitalPresenterPlaybook,
  sources: [map],
};
