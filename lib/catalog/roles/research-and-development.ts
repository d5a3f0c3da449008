import { yearlyPay } from "@/lib/catalog/pay";
import {
  financialInstitutions,
  internetCompanies,
  onlineRetailers,
  technologyCompanies,
} from "@/lib/catalog/roles/employers";
import type { Role, TextPair } from "@/lib/catalog/types";

const overview = "ai-roles-overview-2024";
const topPaid = "top-paid-ai-jobs-2024";

const researchInstitutes: TextPair = { zh: "研究机构", en: "Research institutes" };
const universities: TextPair = { zh: "高校", en: "Universities" };

/** The jobs of research and development. */
export const researchAndDevelopmentRoles: readonly Role[] = [
  {
    id: "deep-learning-algorithm-engineer",
    name: { zh: "深度学习算法工程师", en: "Deep learning algorithm engineer" },
    aliases: ["深度学习工程师", "Deep learning engineer"],
    categories: ["research-and-development"],
    duties: {
      zh: "研究深度学习算法，拿它去解决 AI 领域里的具体难题。",
      en: "Develops deep learning algorithms and puts them to work on problems in AI.",
    },
    skills: [
      { zh: "精通一门编程语言，比如 Python", en: "Mastery of a programming language such as Python" },
      { zh: "用惯 PyTorch 或 TensorFlow 一类的框架", en: "Ease with a framework such as PyTorch or TensorFlow" },
      { zh: "数学和统计学的功底", en: "A firm grounding in mathematics and statistics" },
    ],
    capabilities: [],
    employers: [technologyCompanies, researchInstitutes, universities],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "machine-learning-engineer",
    name: { zh: "机器学习工程师", en: "Machine learning engineer" },
    aliases: ["ML 工程师", "ML engineer"],
    categories: ["research-and-development"],
    duties: {
      zh: "把机器学习算法设计出来、写出来，再反复调优，让模型表现更好、结果更准。",
      en: "Designs and writes machine learning algorithms and tunes them until the model performs better and errs less.",
    },
    skills: [
      { zh: "编程", en: "Programming" },
      { zh: "熟悉各类机器学习算法", en: "Familiarity with the range of machine learning algorithms" },
      { zh: "统计与数据分析", en: "Statistics and data analysis" },
    ],
    capabilities: [],
    employers: [technologyCompanies, financialInstitutions, { zh: "医疗机构", en: "Healthcare providers" }],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "computer-vision-engineer",
    name: { zh: "计算机视觉工程师", en: "Computer vision engineer" },
    aliases: ["CV 工程师", "CV engineer"],
    categories: ["research-and-development"],
    duties: {
      zh: "让机器看懂画面：识别图像，找出其中的目标，从研究一直做到开发。",
      en: "Makes machines understand pictures, from research to finished code: recognising images, detecting objects.",
    },
    skills: [
      { zh: "精通视觉算法", en: "Mastery of vision algorithms" },
      { zh: "图像处理", en: "Image processing" },
      { zh: "编程", en: "Programming" },
    ],
    capabilities: [],
    employers: [
      technologyCompanies,
      { zh: "安防企业", en: "Security companies" },
      { zh: "自动驾驶公司", en: "Self-driving companies" },
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "nlp-engineer",
    name: { zh: "自然语言处理工程师", en: "Natural language processing engineer" },
    aliases: ["NLP 工程师", "NLP engineer"],
    categories: ["research-and-development"],
    duties: {
      zh: "让机器听得懂话、读得懂文字，例如做语音识别和文本分析。",
      en: "Makes machines follow speech and read text, for instance in speech recognition and text analysis.",
    },
    skills: [
      { zh: "自然语言处理的算法", en: "Algorithms of natural language processing" },
      { zh: "语言学知识", en: "Linguistics" },
      { zh: "精通一门编程语言", en: "Mastery of a programming language" },
    ],
    capabilities: [],
    employers: [technologyCompanies, { zh: "媒体公司", en: "Media companies" }, onlineRetailers],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "ai-research-scientist",
    name: { zh: "AI 研究科学家", en: "AI research scientist" },
    aliases: ["人工智能研究科学家", "Artificial intelligence research scientist"],
    categories: ["research-and-development"],
    duties: {
      zh: "站在最前沿，提出新的算法和模型，课题涉及深度学习、视觉、语言和机器人。",
      en: "Works at the frontier on new algorithms and models in deep learning, vision, language and robotics.",
    },
    skills: [
      { zh: "数学、统计学和理论的深厚功底", en: "Depth in mathematics, statistics and theory" },
      { zh: "提得出新想法", en: "Original thinking" },
      { zh: "高水平的编程", en: "Advanced programming" },
      { zh: "写论文并发表", en: "Writing and publishing papers" },
    ],
    capabilities: [],
    employers: [technologyCompanies, researchInstitutes, universities],
    entry: [
      {
        zh: "这一行多半要求对口专业的博士，眼下也许还够不着，但不妨先去了解。",
        en: "A doctorate in a related field is usually expected. That may be out of reach for now, which is no reason not to look.",
      },
      {
        zh: "写信给大学和研究院里的科学家，争取跟着看一天，弄清他们怎么工作。",
        en: "Write to scientists at universities and institutes and ask to shadow one of them for a day, to see how they work.",
      },
      {
        zh: "从研究助理做起，再一级一级往上走。",
        en: "Start as a research assistant and rise from there.",
      },
    ],
    value: null,
    pay: [yearlyPay({ region: "US", year: 2024, min: 130000, max: 130000, measure: "average", source: topPaid })],
    scarcity: null,
    layer: null,
    sources: [overview, topPaid],
  },
  {
    id: "ai-software-engineer",
    name: { zh: "AI 软件工程师", en: "AI software engineer" },
    aliases: ["人工智能软件工程师", "Artificial intelligence software engineer"],
    categories: ["research-and-development"],
    duties: {
      zh: "把 AI 做进软件里，例如推荐系统、聊天机器人和自动化工具。",
      en: "Builds AI into software: recommendations, chatbots, automation tools.",
    },
    skills: [
      { zh: "编程扎实", en: "Solid programming" },
      { zh: "软件开发", en: "Software development" },
      { zh: "懂 AI 技术，会用 AI 算法", en: "Understanding AI and applying its algorithms" },
      { zh: "系统集成", en: "Systems integration" },
    ],
    capabilities: [],
    employers: [technologyCompanies, { zh: "软件开发公司", en: "Software companies" }, internetCompanies],
    entry: [
      {
        zh: "已经是工程师的人可以带着现有的本领转过来：这个领域还在成长，需求也大，同样的工时更值钱。",
        en: "Engineers can bring the skills they have: the field is growing and in demand, and an hour of work is worth more.",
      },
    ],
    value: null,
    pay: [yearlyPay({ region: "US", year: 2024, min: 147000, max: 147000, measure: "average", source: topPaid })],
    scarcity: null,
    layer: null,
    sources: [overview, topPaid],
  },
  {
    id: "prompt-engineer",
    name: { zh: "提示工程师", en: "Prompt engineer" },
    aliases: ["提示词工程师", "Prompt 工程师"],
    categories: ["research-and-development"],
    duties: {
      zh: "为模型写提示词，一版一版地改，让回答更准、更合用。",
      en: "Writes prompts for models and improves them version by version until the answers are accurate and useful.",
    },
    skills: [
      { zh: "自然语言处理的知识", en: "Knowledge of natural language processing" },
      { zh: "创意和文字功夫", en: "Inventiveness and skill with words" },
      { zh: "明白模型是怎么工作的", en: "Knowing how a model works" },
      {
        zh: "会设计实验、分析结果，把提示词改到见效",
        en: "Designing experiments, analysing results and revising a prompt until it works",
      },
    ],
    capabilities: [],
    employers: [
      technologyCompanies,
      { zh: "做自然语言处理的创业公司", en: "Start-ups in natural language processing" },
      researchInstitutes,
    ],
    entry: [
      {
        zh: "看教学视频，听大学的免费课，同时就动手练习写提示词。",
        en: "Watch videos, take a university's free course, and start practising prompts at once.",
      },
    ],
    value: null,
    pay: [yearlyPay({ region: "US", year: 2024, min: 127000, max: 127000, measure: "average", source: topPaid })],
    scarcity: null,
    layer: null,
    sources: [overview, topPaid],
  },
  {
    id: "ai-technical-support-engineer",
    name: { zh: "AI 技术支持工程师", en: "AI technical support engineer" },
    aliases: ["AI 技术支持", "AI technical support"],
    categories: ["research-and-development"],
    duties: {
      zh: "替用户查清并解决用 AI 产品或服务时碰到的技术难题。",
      en: "Finds and solves the technical problems that people meet when they use an AI product or service.",
    },
    skills: [
      { zh: "AI 技术底子厚", en: "A deep technical grounding in AI" },
      { zh: "知道常见 AI 产品和服务的原理", en: "Knowing how common AI products and services work" },
      { zh: "善于解决问题", en: "A gift for solving problems" },
    ],
    capabilities: [],
    employers: [
      technologyCompanies,
      { zh: "AI 产品提供商", en: "Providers of AI products" },
      { zh: "技术服务中心", en: "Technical service centres" },
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
];
