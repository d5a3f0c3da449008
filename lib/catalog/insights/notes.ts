import type { Insight } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** Findings of the notes of 2026: where the market goes, what is paid for, where most people stop. */
export const insightsOfTheNotes: readonly Insight[] = [
  {
    id: "race-for-use",
    text: {
      zh: "2026 年比的不再只是谁的模型强，而是谁能把 Agent 和应用用到实处；省钱的模型、推理、自主 Agent、多模态和物理 AI 最受关注。",
      en: "In 2026 the race is no longer for the strongest model but for agents and applications put to use; cheaper models, reasoning, autonomous agents, multimodality and physical AI draw most attention.",
    },
    figures: [],
    source: map,
  },
  {
    id: "know-how-equals-computing",
    text: {
      zh: "懂行业与会省算力，分量一样重。",
      en: "Knowing a trade weighs as much as getting the most out of computing power.",
    },
    figures: [],
    source: map,
  },
  {
    id: "who-is-paid-most-2026",
    text: {
      zh: "最值钱的不是只做模型研究的人，而是又懂业务、又能做 Agent、还能交付、让人用起来的人。",
      en: "The best paid are not pure model researchers but people who know the business, can build agents and see them into use.",
    },
    figures: [],
    source: map,
  },
  {
    id: "moat-is-delivery",
    text: {
      zh: "会写提示词已经挡不住别人；懂场景、交付得了、手里有带成果的案例，才是 2026 年的护城河。",
      en: "Writing prompts keeps nobody out any more. The moat of 2026 is knowing where AI is put to use, delivering, and having cases with results.",
    },
    figures: [],
    source: map,
  },
  {
    id: "first-client-early",
    text: {
      zh: "第一个付费客户来得越早，正反馈就越早开始转。",
      en: "The earlier the first paying client, the earlier success starts to build on itself.",
    },
    figures: [],
    source: map,
  },
  {
    id: "three-months-to-first-money",
    text: {
      zh: "普通人可以给自己三个月：先学会工具，再攒几个真案例，最后去接单或卖成品。",
      en: "Ordinary people can give themselves three months: learn the tools, gather a few real cases, then take orders or sell something finished.",
    },
    figures: [
      {
        value: 3,
        max: 5,
        openEnded: false,
        measure: "range",
        unit: "items",
        currency: null,
        per: null,
        year: 2026,
        note: { zh: "第二个月要做出的真实案例数", en: "Real cases to make in the second month" },
        source: map,
      },
    ],
    source: map,
  },
  {
    id: "most-stop-at-tools",
    text: {
      zh: "八成的人走到会用工具就停下，真正创造价值的，是能搭系统、做产品的那部分人。",
      en: "Four in five people stop once they can use the tools; value is made by those who build systems and products.",
    },
    figures: [
      {
        value: 80,
        max: null,
        openEnded: false,
        measure: "example",
        unit: "percent",
        currency: null,
        per: null,
        year: 2026,
        note: {
          zh: "停在「会用工具」的人，作者的判断，没有统计",
          en: "People who stop at using tools: the author's judgement, not a statistic",
        },
        source: map,
      },
    ],
    source: map,
  },
  {
    id: "chat-alone-is-common",
    text: {
      zh: "只会和 ChatGPT 对话，很快就跟别人没有两样。",
      en: "Those who can only chat with ChatGPT soon look like everybody else.",
    },
    figures: [],
    source: map,
  },
  {
    id: "four-skills-together-are-scarce",
    text: {
      zh: "生成内容、RAG、自动化、产品化四样都会的人少，所以值钱。",
      en: "Few people can do all four: generate content, work with RAG, automate, and turn the result into a product. That makes them valuable.",
    },
    figures: [],
    source: map,
  },
  {
    id: "beginners-start-with-applications",
    text: {
      zh: "刚起步或不写代码的人，先把精力放在应用上：Dify、Coze 这类低代码平台，加上 Cursor 一类大幅省力的工具。",
      en: "Beginners and people who do not code should start with applications: low-code platforms such as Dify and Coze, and labour-saving tools such as Cursor.",
    },
    figures: [],
    source: map,
  },
  {
    id: "developers-rag-and-agents",
    text: {
      zh: "在开发者这边，招聘和实际项目里最热的都是 RAG 与 Agent，尤其是把 n8n 和 LangChain 接起来做企业流程。",
      en: "For developers, hiring and real projects are both hottest in RAG and agents, above all n8n joined with LangChain for company workflows.",
    },
    figures: [],
    source: map,
  },
];
