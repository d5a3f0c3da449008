import { shortVideoPlaybook } from "@/lib/catalog/playbooks/short-video";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** Short videos, animated series and explainers made with AI. */
export const shortVideo: Direction = {
  id: "short-video",
  name: { zh: "AI 短视频", en: "AI short video" },
  aliases: ["AI 漫剧", "解说视频", "视频号", "YouTube", "AI explainer videos", "AI comic drama"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "用 AI 写脚本、配音、出画面，做短视频、漫剧或解说，靠平台流量和商家委托挣钱。",
    en: "Script, voice and picture with AI: short videos, comic dramas or explainers that earn through platform traffic and commissions.",
  },
  difficulty: 2,
  tools: ["HeyGen", "Sora", "Runway", "剪映", "ElevenLabs"],
  capabilities: ["视频生成"],
  skills: [
    { zh: "把一个念头写成分镜", en: "Turning an idea into a shot list", basis: "ours" },
    { zh: "剪辑、配音和字幕", en: "Editing, voice-over and subtitles", basis: "ours" },
    { zh: "从完播率里看出问题", en: "Finding the weak spot in a retention curve", basis: "ours" },
  ],
  earns: ["advertising", "project"],
  channels: ["douyin", "xiaohongshu", "xianyu", "other"],
  income: { min: 10000, max: 100000, openEnded: true, currency: "CNY", per: "month", source: map },
  prices: [],
  value: null,
  suits: {
    zh: "点子多、愿意反复打磨画面和节奏的人。",
    en: "People full of ideas who like to polish picture and pace.",
  },
  firstStep: {
    zh: "只选一个垂直方向：情感、知识或搞笑，先别贪多。",
    en: "Pick a single vertical (relationships, knowledge or comedy) and leave the rest for now.",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "守住一个垂直领域，让人记住你是讲什么的。",
        en: "Stay with one vertical until people know what you stand for.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别把希望都压在平台分成上：单价低、见效慢，规则还会变。",
        en: "Do not stake everything on the platform's revenue share: rates are low, growth is slow and rules change.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "据说有创作者借 AI 同时运营几个 YouTube 频道，单条收益有限，靠总量积累。",
        en: "Some creators report running several YouTube channels with AI: little from each video, more from the sum.",
      },
    },
  ],
  stories: [],
  layers: ["tool-use"],
  audience: [
    {
      zh: "想上短视频却不会拍的本地商家",
      en: "Local businesses that want short video but cannot shoot it",
      basis: "ours",
    },
    { zh: "要做产品讲解的网店和小公司", en: "Shops and small companies with a product to explain", basis: "ours" },
    { zh: "平台上的观众", en: "Viewers on the platforms", basis: "ours" },
  ],
  playbook: shortVideoPlaybook,
  sources: [map, "programmer-ai-income-report"],
};
