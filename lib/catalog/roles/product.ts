import { yearlyPay } from "@/lib/catalog/pay";
import { financialInstitutions, internetCompanies, marketResearchers } from "@/lib/catalog/roles/employers";
import type { Role, TextPair } from "@/lib/catalog/types";

const overview = "ai-roles-overview-2024";
const topPaid = "top-paid-ai-jobs-2024";
const map = "ai-fullstack-map-2026";

const industrySolutionProviders: TextPair = { zh: "行业解决方案提供商", en: "Providers of industry solutions" };

/** The jobs of product work. The layer of a job is our reading. */
export const productRoles: readonly Role[] = [
  {
    id: "ai-product-manager",
    name: { zh: "AI 产品经理", en: "AI product manager" },
    aliases: ["人工智能产品经理", "AI PM"],
    categories: ["product", "product-and-content-capabilities"],
    duties: {
      zh: "规划、设计、推广 AI 产品，在技术团队和业务方之间牵线，让产品合市场的需要，也让人用得舒服。",
      en: "Plans, designs and launches AI products, and links engineers with the business, so that a product fits its market and is good to use.",
    },
    skills: [
      { zh: "市场分析，跟得上行情变化", en: "Analysing the market and following its trends" },
      { zh: "产品规划", en: "Product planning" },
      { zh: "项目管理", en: "Project management" },
      { zh: "沟通与协调", en: "Communication and coordination" },
      { zh: "懂 AI 技术", en: "Understanding AI technology" },
    ],
    capabilities: ["Agent", "RAG"],
    employers: [
      {
        zh: "在 AI 产品上投入大、要人多的科技公司",
        en: "Technology companies that want AI products and invest in them",
      },
      internetCompanies,
      financialInstitutions,
    ],
    entry: [
      {
        zh: "项目管理本来就强的人，顺着这条路再往上走。",
        en: "If managing projects is already your strength, build on it this way.",
      },
      {
        zh: "把 AI 产品摸熟，先在自己现在的工作里用起来。",
        en: "Get to know AI products by using them in the job you have.",
      },
      {
        zh: "就在现在的公司里发起一个 AI 产品项目。",
        en: "Start an AI product project where you work now.",
      },
    ],
    value: {
      zh: "做产品的人里，懂 AI 的更有优势。",
      en: "Among product managers, the one who understands AI has the edge.",
    },
    pay: [yearlyPay({ region: "US", year: 2024, min: 148000, max: 148000, measure: "average", source: topPaid })],
    scarcity: null,
    layer: "productisation",
    sources: [overview, topPaid, map],
  },
  {
    id: "ai-solutions-consultant",
    name: { zh: "AI 解决方案顾问", en: "AI solutions consultant" },
    aliases: ["人工智能顾问", "AI 顾问", "AI consultant"],
    categories: ["product"],
    duties: {
      zh: "帮企业或个人看清 AI 能用在哪里，定出办法并落到实处，好提高效率、省下成本、多挣收入。",
      en: "Shows companies or individuals where AI can help, works out how and puts it in place, to raise efficiency, cut costs and bring in more revenue.",
    },
    skills: [
      { zh: "对技术理解得透", en: "A strong grasp of technology" },
      { zh: "行业知识", en: "Knowledge of an industry" },
      { zh: "把复杂的事讲简单", en: "Explaining complicated things simply" },
      { zh: "解决问题", en: "Problem solving" },
      { zh: "与工程师等专家紧密配合", en: "Working closely with engineers and other experts" },
      { zh: "好学，不用人催", en: "Eagerness to learn without being pushed" },
    ],
    capabilities: [],
    employers: [
      {
        zh: "客户要先听懂 AI 才会用的科技公司",
        en: "Technology companies whose clients need AI explained before they use it",
      },
      { zh: "咨询机构", en: "Consulting firms" },
      industrySolutionProviders,
    ],
    entry: [
      {
        zh: "到一家 AI 咨询公司去做，或者自己开一家。",
        en: "Join a firm that advises on AI, or start your own.",
      },
      {
        zh: "约见可能的客户，问清业务上难在哪里，回去研究办法，再带着建议上门。",
        en: "Meet possible clients, learn what makes their business hard, look for answers and come back with a proposal.",
      },
    ],
    value: null,
    pay: [
      yearlyPay({
        region: "US",
        year: 2024,
        min: 155500,
        max: 155500,
        measure: "average",
        note: { zh: "原文给的是约数", en: "Given as an approximate figure" },
        source: topPaid,
      }),
    ],
    scarcity: null,
    layer: null,
    sources: [overview, topPaid],
  },
  {
    id: "ai-user-experience-researcher",
    name: { zh: "AI 用户体验研究员", en: "AI user experience researcher" },
    aliases: ["AI 用研", "AI UX researcher"],
    categories: ["product"],
    duties: {
      zh: "观察人们怎样使用 AI 产品，找出毛病和可以改的地方，让用户更满意，产品更有竞争力。",
      en: "Studies how people use an AI product and finds what is wrong or could be better, so that it pleases its users and holds its own in the market.",
    },
    skills: [
      { zh: "用户体验的研究方法", en: "Methods of user research" },
      { zh: "数据分析", en: "Data analysis" },
      { zh: "创新思维", en: "Inventive thinking" },
      { zh: "沟通", en: "Communication" },
    ],
    capabilities: [],
    employers: [
      {
        zh: "在意体验、不断改产品的科技公司",
        en: "Technology companies that care how a product feels and keep improving it",
      },
      internetCompanies,
      { zh: "产品设计公司", en: "Product design firms" },
      marketResearchers,
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "ai-solutions-architect",
    name: { zh: "AI 解决方案架构师", en: "AI solutions architect" },
    aliases: ["AI 架构师", "AI architect"],
    categories: ["product"],
    duties: {
      zh: "按业务的需要挑选技术和工具，设计 AI 方案并带着它做成，既要行得通，也要跑得快。",
      en: "Chooses technology and tools for what a business needs, designs the AI solution and sees it through, so that it is both feasible and efficient.",
    },
    skills: [
      { zh: "技术功底深", en: "Technical depth" },
      { zh: "架构设计", en: "Architecture" },
      {
        zh: "熟悉各种 AI 技术和使用场景，而且亲手做过",
        en: "Knowing the range of AI technology and its uses from hands-on work",
      },
    ],
    capabilities: [],
    employers: [
      { zh: "要做复杂 AI 方案的科技公司", en: "Technology companies that need complex AI solutions" },
      industrySolutionProviders,
      { zh: "IT 服务公司", en: "IT service companies" },
      { zh: "自己建 AI 团队的大型企业", en: "Large companies with an AI team of their own" },
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
];
