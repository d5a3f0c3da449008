import { moneyFigure } from "@/lib/catalog/figure";
import { pluginsAndIntegrationsPlaybook } from "@/lib/catalog/playbooks/plugins-and-integrations";
import { extensionCopycats, stefurakExtension } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const report = "programmer-ai-income-report";
const insider = "business-insider-built-and-sold-2023";

/** AI functions added to a platform that many people already use. */
export const pluginsAndIntegrations: Direction = {
  id: "plugins-and-integrations",
  name: { zh: "AI 插件与集成", en: "Plug-ins and integrations" },
  aliases: ["浏览器插件", "ChatGPT 插件", "AI 集成", "browser extensions", "AI plug-ins"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "给已经有很多人用的平台加一块 AI 功能，卖授权或增值服务：ChatGPT 插件、IDE 助手、Office 插件、浏览器扩展、定制的 API 微服务。",
    en: "Add an AI function to a platform that many people already use, and sell licences or extras: plug-ins for ChatGPT, assistants in an IDE, add-ins for Office, browser extensions, tailored API services.",
  },
  difficulty: null,
  tools: [
    "ChatGPT",
    "OpenAI API",
    "Cohere API",
    "VS Code",
    "Chrome",
    "WordPress",
    "TypeScript",
    "JavaScript",
    "Stripe",
  ],
  capabilities: [],
  skills: [
    {
      zh: "平台要的技术：浏览器用 HTML 和 JS，VS Code 用 TypeScript，Photoshop 用 Python 或 JS",
      en: "What the platform asks for: HTML and JS in browsers, TypeScript in VS Code, Python or JS in Photoshop",
    },
    {
      zh: "ChatGPT 插件要会部署 API、走 OAuth",
      en: "For ChatGPT, deploying an API and handling OAuth",
    },
    {
      zh: "知道那个平台上的人在哪一步难受",
      en: "Knowing where people on that platform struggle",
    },
    {
      zh: "和主平台来回传数据，例如从 VS Code 取代码上下文",
      en: "Exchanging data with the platform, such as code context from VS Code",
    },
  ],
  earns: ["subscription", "other"],
  channels: ["own-site", "other"],
  income: null,
  prices: [
    moneyFigure(1000, insider, {
      measure: "example",
      currency: "USD",
      year: 2023,
      note: { zh: "Type Slash AI 头 24 小时的预售总额", en: "All presales of Type Slash AI in its first 24 hours" },
    }),
  ],
  value: {
    zh: "平台的用户现成，做得好就有机会碰到很多人。",
    en: "The platform brings the users: a good plug-in can reach many of them.",
  },
  suits: {
    zh: "单干的开发者：门槛不高，周期也短。",
    en: "Solo developers: the barrier is low and the cycle short.",
  },
  firstStep: {
    zh: "翻一翻某个平台插件的差评，记下抱怨最多的三处。",
    en: "Read the bad reviews of one platform's plug-ins and note the three commonest complaints.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "评价和商店排名左右成败：看得勤，回得快。AI 省下的开发时间，花在调研、打磨和推广上。",
        en: "Reviews and ranking decide: read them often, answer fast. Put the time AI saves into research, polish and marketing.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "从第一天就限流、收费，免得免费用户越多亏得越多。",
        en: "Set limits and charge from the first day, or every free user adds to your loss.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "可以包装现成的服务，例如把翻译模型做成划词就译的扩展。",
        en: "You can also wrap an existing service, such as a translation model in an extension that translates what you select.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "公司想要接着自家资料的聊天机器人：用 OpenAI API 加一个前端框架，可以为客户单独做。",
        en: "Companies want chatbots on their own data: with the OpenAI API and a front-end framework you can tailor one for a client.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别全押在一家 AI 服务上：它改价格、改政策，你就被动。",
        en: "Do not stake everything on one AI provider: its prices and policies become yours.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "平台可能自己推出同样的功能。选它不打算做的那块，也随时准备转向；应用商店成熟后，好作者有望分成。",
        en: "The platform may ship the same feature. Choose what it leaves out and be ready to change course; once stores mature, good authors may share revenue.",
      },
    },
  ],
  stories: [stefurakExtension, extensionCopycats],
  layers: ["productisation", "commercialisation"],
  audience: [
    { zh: "用 VS Code 的开发者", en: "Developers who use VS Code" },
    { zh: "在浏览器里写邮件、看外文的人", en: "People who write e-mail and read foreign texts in a browser" },
  ],
  playbook: pluginsAndIntegrationsPlaybook,
  sources: [report, insider],
};
