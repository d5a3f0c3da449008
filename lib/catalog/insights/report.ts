import { moneyFigure } from "@/lib/catalog/figure";
import type { Figure, Insight } from "@/lib/catalog/types";

const report = "programmer-ai-income-report";
const beebom = "beebom-money-with-chatgpt-2023";
const linkedin = "linkedin-twenty-thousand-2024";
const reuters = "reuters-ai-ebooks-2023";

/** What the report on programmers' AI income found: the market, what is claimed, what holds, what may come. */
export const reportInsights: readonly Insight[] = [
  {
    id: "market-forecast-to-2030",
    text: {
      zh: "据 Statista 等机构估计，全球人工智能市场从 2023 年的 2080 亿美元起步，到 2030 年会超过 1.8 万亿美元。市场大，不等于每个人都分得到。",
      en: "Statista and others expect the world market for AI to grow from 208 billion dollars in 2023 to more than 1.8 trillion in 2030. A large market is no promise to anyone in it.",
    },
    figures: [
      moneyFigure(208_000_000_000, report, { measure: "example", currency: "USD", year: 2023, note: worldMarket() }),
      moneyFigure(1_800_000_000_000, report, {
        openEnded: true,
        measure: "example",
        currency: "USD",
        year: 2030,
        note: worldMarket(),
      }),
    ],
    source: report,
  },
  {
    id: "seventeen-ideas-from-a-shop-builder",
    text: {
      zh: "Shopify 在 2024 年底列了 17 个点子，从接开发、做数据分析到写内容都有。点子多，说明难的不是想到，而是做成。",
      en: "At the end of 2024 Shopify listed 17 ideas, from freelance development and data analysis to content. So many ideas show that finding one is not the hard part.",
    },
    figures: [count(17, "items", "shopify-money-ideas-2024", 2024)],
    source: "shopify-money-ideas-2024",
  },
  {
    id: "three-side-businesses-in-forbes",
    text: {
      zh: "Forbes 给上班族挑了三样：替人写稿、做网课、开数字营销代理。三样都是先有手艺，再借 AI 提速。",
      en: "Forbes picked three ideas for people with a job: writing for clients, online courses, a digital marketing agency. In all three a craft comes first and AI makes it faster.",
    },
    figures: [count(3, "items", "forbes-business-ideas-2024", 2024)],
    source: "forbes-business-ideas-2024",
  },
  {
    id: "freelancers-write-faster",
    text: {
      zh: "社交平台上常见的说法：自由职业者用 ChatGPT 写得更快、更好，还多接了客户。说的人多，给出数字的几乎没有。",
      en: "A common claim on social networks: freelancers use ChatGPT to write faster and better and to serve more clients. Many say so; hardly any give numbers.",
    },
    figures: [],
    source: "threads-freelancers-2025",
  },
  {
    id: "fiverr-opened-a-section-for-ai",
    text: {
      zh: "Fiverr 专门开了 AI 服务区，写内容、写技术文档、替 AI 的稿子把关都算在内：会用工具的人有了单独的货架。",
      en: "Fiverr opened a section for AI services: content, technical writing, checking what AI wrote. Those who handle the tools well have a shelf of their own.",
    },
    figures: [],
    source: "beebom-fiverr-services-2023",
  },
  {
    id: "companies-want-bots-on-their-own-data",
    text: {
      zh: "ChatGPT 走红以后，不少公司想要一个接着自家资料的聊天机器人，定制的需求跟着涨。",
      en: "Since ChatGPT took off, many companies have wanted a chatbot that works on their own data, and demand for tailored ones has grown with it.",
    },
    figures: [],
    source: "beebom-custom-chatbots-2023",
  },
  {
    id: "selling-generated-pictures-and-logos",
    text: {
      zh: "有人分享过用 AI 画图、设计标志再开网店卖的经历；经历归经历，销量没有公布。",
      en: "People have described selling AI pictures and logo designs in an online shop; how many they sold they did not say.",
    },
    figures: [],
    source: report,
  },
  {
    id: "two-hundred-ai-books-on-kindle",
    text: {
      zh: "截至 2023 年 2 月，Kindle 商店里把 ChatGPT 署为作者或合著者的书已经超过 200 本。门槛低，挤进来的人也多。",
      en: "By February 2023 the Kindle store held more than 200 books naming ChatGPT as author or co-author. A low barrier brings a crowd.",
    },
    figures: [{ ...count(200, "items", reuters, 2023), openEnded: true }],
    source: reuters,
  },
  {
    id: "ai-books-rarely-pay",
    text: {
      zh: "路透社写过一位作者：AI 帮忙写的儿童书，电子版 2.99 美元、纸书 9.99 美元，头一个月进账不足 100 美元。没有推广和质量，书写得再快也卖不动。",
      en: "Reuters described an author whose AI-written children's book, 2.99 dollars as an e-book and 9.99 in print, made less than 100 dollars in a month. Without quality and marketing, writing fast sells nothing.",
    },
    figures: [
      moneyFigure(2.99, reuters, { measure: "example", currency: "USD", per: "piece", year: 2023 }),
      moneyFigure(9.99, reuters, { measure: "example", currency: "USD", per: "piece", year: 2023 }),
      moneyFigure(0, reuters, {
        max: 100,
        measure: "example",
        currency: "USD",
        per: "month",
        year: 2023,
        note: { zh: "不足 100 美元", en: "Less than 100 dollars" },
      }),
    ],
    source: reuters,
  },
  {
    id: "one-person-businesses-are-possible",
    text: {
      zh: "AI 降低了动手的门槛，也放大了一个人的产出，一个人做一门生意，因此真的可行。",
      en: "AI lowers the technical barrier and multiplies what one person can do, which makes a business of one a real option.",
    },
    figures: [],
    source: report,
  },
  {
    id: "checked-reports-before-posts",
    text: {
      zh: "媒体核实过的报道和当事人的自述最可信，社交帖子和带货的「教程」往往夸大。",
      en: "Checked reporting and first-hand accounts deserve the most belief; posts and tutorials with something to sell tend to exaggerate.",
    },
    figures: [],
    source: report,
  },
  {
    id: "claim-of-twenty-thousand-a-month",
    text: {
      zh: "LinkedIn 上有篇文章说，掌握七种办法，每月能靠 ChatGPT 挣 2 万美元。这是理想条件下的上限，不该当作预期。",
      en: "An article on LinkedIn promises 20,000 dollars a month from ChatGPT by seven methods. That is the ceiling under ideal conditions, not something to expect.",
    },
    figures: [
      moneyFigure(20000, linkedin, { measure: "example", currency: "USD", per: "month", year: 2024, note: claimed() }),
      { ...count(7, "items", linkedin, 2024), note: { zh: "文章列出的办法", en: "Methods it lists" } },
    ],
    source: linkedin,
  },
  {
    id: "claim-of-seven-hundred-fifty-a-day",
    text: {
      zh: "一位 Medium 博主说发现了日入 750 美元的副业。读完才知道是用 AI 写导购文拿联盟佣金：要挑对细分市场，还得一直写出好文章，是老办法的改良，不是捷径。",
      en: "A blogger on Medium announces a side hustle worth 750 dollars a day. It turns out to be affiliate articles written with AI, which takes the right niche and steady quality: an old method improved, not a short cut.",
    },
    figures: [
      moneyFigure(750, report, {
        measure: "example",
        currency: "USD",
        note: { zh: "博主自称的每日收入", en: "What the blogger claims for one day" },
      }),
    ],
    source: report,
  },
  {
    id: "large-incomes-do-not-transfer",
    text: {
      zh: "把几桩成功的例子摆在一起看，高收入并不能照搬：能力、投入的时间和市场需求各不相同，结果就不同。",
      en: "Successful cases laid side by side show that a large income does not transfer: skill, hours and demand differ, and so does the result.",
    },
    figures: [],
    source: report,
  },
  {
    id: "novelty-and-story-made-the-sale",
    text: {
      zh: "Type Slash AI 卖得动，一靠点子新，把 ChatGPT 放进任何输入框；二靠故事好，拿 ChatGPT 当技术总监。几周后照抄的人两样都没有，也就没有用户。",
      en: "Type Slash AI sold because the idea was new (ChatGPT in any text field) and the story good (ChatGPT as chief technology officer). Those who copied it weeks later had neither, and no users.",
    },
    figures: [],
    source: "business-insider-built-and-sold-2023",
  },
  {
    id: "assistance-fits-most-freelance-work",
    text: {
      zh: "适用面最广的用法，是让 AI 给接单的人提速：写作、翻译、代码和营销文案都适用，许多人已经天天在用。",
      en: "The most widely applicable use is AI speeding up work for clients: writing, translation, code and marketing copy all gain, and many already use it daily.",
    },
    figures: [],
    source: report,
  },
  {
    id: "agents-still-need-people",
    text: {
      zh: "「Agent 全自动赚钱」眼下多半是炒作。IBM 的展望也劝人冷静看待 2025 年：短期里工具还离不开人盯着。",
      en: "Agents that earn by themselves are mostly hype for now. IBM's outlook, too, asks for sober expectations of 2025: for the time being the tools need a person watching.",
    },
    figures: [],
    source: report,
  },
  {
    id: "no-experience-no-effort-is-a-warning",
    text: {
      zh: "凡是说「零经验躺着赚」的，都略过了背后的学习和练习。工具再强，也换不来勤快和主意。",
      en: "Whoever promises money without experience or effort leaves out the learning behind it. A strong tool replaces neither diligence nor ideas.",
    },
    figures: [],
    source: report,
  },
  {
    id: "method-and-result-mark-the-real-thing",
    text: {
      zh: "靠谱的方案说得清每一步，也拿得出结果；炒作停在口号上。先看有没有步骤和效果，再决定信几分。",
      en: "A workable plan names its steps and shows results; hype stops at slogans. Look for both before you decide how much to believe.",
    },
    figures: [],
    source: report,
  },
  {
    id: "companies-pay-for-ai-tools",
    text: {
      zh: "肯为 AI 工具花钱的公司越来越多，管理层已经在采购 AI 方案：这是站得住的趋势。",
      en: "More and more companies pay for AI tools, and managers are already buying AI solutions. That trend holds up.",
    },
    figures: [],
    source: report,
  },
  {
    id: "agents-priced-by-what-they-deliver",
    text: {
      zh: "有创业公司卖「AI 员工」，例如找线索、写邮件、约会议的销售 Agent，做完一件收一件的钱；几家估值数亿美元的公司在试按成果定价。",
      en: "Start-ups sell “AI employees”, such as a sales agent that finds leads, writes e-mail and books meetings, and charge per task done. Some valued at hundreds of millions of dollars are trying to price by outcome.",
    },
    figures: [],
    source: report,
  },
  {
    id: "agents-are-early",
    text: {
      zh: "能自己走完多步任务的 Agent 还在早期，有人已拿它做客服和销售，想做成产品；往后的机会看来不小。",
      en: "Agents that work through several steps alone are at an early stage. Some developers are trying them in support and sales and want to make products of them; they are seen as a major opportunity to come.",
    },
    figures: [],
    source: report,
  },
  {
    id: "few-people-know-what-ai-can-do",
    text: {
      zh: "多数人还没弄懂 AI 能做什么，不少老板有兴趣却没有人指路。能把它讲明白、用起来的顾问，会有人来找。",
      en: "Most people have yet to understand what AI can do, and many managers are interested but without guidance. An adviser who can explain it and put it to use will be in demand.",
    },
    figures: [],
    source: beebom,
  },
  {
    id: "high-and-low-barrier-ways-of-earning",
    text: {
      zh: "订阅和企业服务投入大、回报也大；广告和联盟好入门、来钱慢，吃流量；知识付费介于两者之间，先做内容，再看市场。",
      en: "Subscriptions and services for companies ask much and return much. Advertising and affiliate links are easy to begin, slow to pay and live on traffic. Paid knowledge stands between: the work comes first, the market answers later.",
    },
    figures: [],
    source: report,
  },
  {
    id: "what-lasts",
    text: {
      zh: "论长久，订阅靠留住用户滚雪球，前提是产品经得起时间考验；企业服务受一个人精力所限，但找专家的人不会断；内容和广告跟着平台规矩走，要常常调整。",
      en: "What lasts: subscriptions grow on users who stay, if the product stays good; services are limited by one person's capacity, yet experts stay in demand; content and advertising depend on platform rules and need constant adjusting.",
    },
    figures: [],
    source: report,
  },
  {
    id: "several-incomes-as-a-cushion",
    text: {
      zh: "把几种收入搭起来，风险就小：做付费软件的同时写博客接广告，或者先靠顾问项目过日子，空下来试一个订阅产品。",
      en: "Several incomes carry less risk: paid software beside a blog with advertising, or consulting to live on while a subscription product is tried in spare hours.",
    },
    figures: [],
    source: report,
  },
  {
    id: "several-jobs-at-once",
    text: {
      zh: "有人瞒着雇主，用 ChatGPT 写代码和文档，同时领两三份全职工资。这说明一个人的产出能涨多少，但有违诚信，风险大，多数人撑不久。",
      en: "Some hold two or three full-time jobs at once, unknown to their employers, with ChatGPT writing code and documents. It shows how far one person's output can rise; it is also dishonest and risky, and few keep it up.",
    },
    figures: [
      {
        ...count(2, "items", report, null),
        max: 3,
        note: { zh: "同时做的全职工作", en: "Full-time jobs held at once" },
      },
    ],
    source: report,
  },
  {
    id: "plug-in-stores-may-share-revenue",
    text: {
      zh: "往后几个季度，AI 应用商店若成气候，好插件的作者可能持续拿到分成。",
      en: "If stores for AI applications establish themselves in the coming quarters, authors of good plug-ins may receive a lasting share.",
    },
    figures: [],
    source: report,
  },
  {
    id: "companies-will-need-integrators",
    text: {
      zh: "企业全面数字化，少不了把 AI 接进现有系统的人；既懂业务又懂技术的顾问会更吃香。",
      en: "As companies digitise, somebody has to fit AI into what they run; advisers who know both the business and the technology will be more sought after.",
    },
    figures: [],
    source: report,
  },
  {
    id: "value-first-and-keep-learning",
    text: {
      zh: "两件事别忘：AI 是手段，替人解决了真问题，才有稳定的收入；这一行变得快，手上的本事要一直更新。小步去试，找到适合自己的那条路。",
      en: "Two things to keep in mind: AI is a means, and only a real problem solved brings steady money; and the field changes fast, so skills have to as well. Try in small steps until you find the way that fits you.",
    },
    figures: [],
    source: report,
  },
];

function worldMarket(): NonNullable<Figure["note"]> {
  return { zh: "全球市场规模，估计", en: "World market, an estimate" };
}

function claimed(): NonNullable<Figure["note"]> {
  return { zh: "标题里的说法", en: "What the title claims" };
}

function count(value: number, unit: "items" | "people", source: string, year: number | null): Figure {
  return {
    value,
    max: null,
    openEnded: false,
    measure: "example",
    unit,
    currency: null,
    per: null,
    year,
    note: null,
    source,
  };
}
