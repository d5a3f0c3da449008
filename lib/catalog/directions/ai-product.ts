import { aiProductPlaybook } from "@/lib/catalog/playbooks/ai-product";
import { extensionCopycats, stefurakExtension } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const report = "programmer-ai-income-report";

/** An application or online service with AI inside, sold to those who use it. */
export const aiProduct: Direction = {
  id: "ai-product",
  name: { zh: "AI 产品与 SaaS", en: "AI product or SaaS" },
  aliases: ["AI SaaS", "AI 应用", "Micro-SaaS", "AI application"],
  kind: "venture",
  enrol: true,
  summary: {
    zh: "做一个带 AI 的应用或在线服务，直接卖给用它的人，按月订阅或一次付清：写作平台、聊天机器人、画图网站、浏览器插件都算。",
    en: "Build an application or online service with AI inside and sell it to its users by subscription or for a single payment: a writing platform, a chatbot, an image site, a browser extension.",
  },
  difficulty: null,
  tools: [
    "ChatGPT",
    "OpenAI API",
    "Stable Diffusion",
    "React",
    "Vue",
    "Node.js",
    "Flask",
    "Django",
    "Vercel",
    "AWS",
    "Heroku",
    "Railway",
  ],
  capabilities: [],
  skills: [
    {
      zh: "网页前后端的基本功；不精通也能借 ChatGPT 写，但要看得懂",
      en: "The basics of web front and back end; ChatGPT can write for you if you understand the result",
    },
    { zh: "调用 AI 接口的经验", en: "Experience with calling AI interfaces" },
    { zh: "产品设计的眼光", en: "An eye for product design" },
    {
      zh: "存用户数据的数据库和云上部署",
      en: "A database for users' data, and deployment to the cloud",
    },
    {
      zh: "做插件还要懂平台规范，例如 Chrome 的 Manifest V3",
      en: "For extensions the platform's rules, such as Manifest V3 of Chrome",
    },
  ],
  earns: ["subscription", "other"],
  channels: ["own-site", "other"],
  income: null,
  prices: [],
  value: {
    zh: "一个人或一个小团队就能很快做出产品，卖给很多人。",
    en: "One person or a small team can have a product soon and sell it to many.",
  },
  suits: {
    zh: "会一点代码、愿意琢磨用户、也肯讲故事的人。",
    en: "People who code a little, like to study users and are willing to tell a story.",
    basis: "ours",
  },
  firstStep: {
    zh: "写下一个具体的麻烦，问五个人上周遇到过几次。",
    en: "Write down one concrete trouble and ask five people how often they met it last week.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "开发要快，推广也要快：Type Slash AI 靠 ChatGPT Plus 很快出原型，又靠一个抓人的故事找到头一批用户。",
        en: "Be fast at building and at being heard: ChatGPT Plus gave Type Slash AI its prototype, a good story its first users.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "定价先盖住模型调用的成本，免费版只是把人引进门。",
        en: "Let the price cover the calls to the model; the free tier is there to bring people in.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "功能越简单，跟风的来得越快。没有新意，留不住人，照抄只会无人问津。",
        en: "The simpler the feature, the sooner it is copied. Without something new and users who stay, a copy attracts nobody.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "会有更多模型开放、更多工具成熟，一个人能做的产品只会更多。",
        en: "More models will open up and more tools mature, so one person will be able to make more products.",
      },
    },
  ],
  stories: [stefurakExtension, extensionCopycats],
  layers: ["productisation", "commercialisation"],
  audience: [
    { zh: "天天写东西、做内容的人", en: "People who write and make content every day" },
    { zh: "想省事的普通用户", en: "Ordinary users who want less trouble", basis: "ours" },
  ],
  playbook: aiProductPlaybook,
  sources: [report, "business-insider-built-and-sold-2023"],
};
