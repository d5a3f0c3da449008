import {
  financialInstitutions,
  internetCompanies,
  marketResearchers,
  onlineRetailers,
  technologyCompanies,
} from "@/lib/catalog/roles/employers";
import type { Role } from "@/lib/catalog/types";

const overview = "ai-roles-overview-2024";

/** The jobs around data. */
export const dataEngineeringRoles: readonly Role[] = [
  {
    id: "data-scientist",
    name: { zh: "数据科学家", en: "Data scientist" },
    aliases: [],
    categories: ["data-engineering"],
    duties: {
      zh: "收集、整理并分析大量数据，为 AI 备好可靠的材料。",
      en: "Gathers large amounts of data, processes and analyses it, and so gives AI sound material to work on.",
    },
    skills: [
      { zh: "数据分析", en: "Data analysis" },
      { zh: "统计学", en: "Statistics" },
      { zh: "会用 Python 或 R 编程", en: "Programming in Python or R" },
      { zh: "机器学习", en: "Machine learning" },
    ],
    capabilities: [],
    employers: [technologyCompanies, financialInstitutions, marketResearchers],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "data-engineer",
    name: { zh: "数据工程师", en: "Data engineer" },
    aliases: [],
    categories: ["data-engineering"],
    duties: {
      zh: "搭好数据流水线，不断改进，从采集、存储一直管到日常维护。",
      en: "Builds and improves the flow of data, from collecting and storing it to managing it.",
    },
    skills: [
      { zh: "数据处理", en: "Processing data" },
      { zh: "管理数据库，SQL 与 NoSQL 都在内", en: "Running databases, SQL and NoSQL" },
      { zh: "会用 Python 或 Java 编程", en: "Programming in Python or Java" },
    ],
    capabilities: [],
    employers: [technologyCompanies, internetCompanies, financialInstitutions],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "ai-data-analyst",
    name: { zh: "AI 数据分析师", en: "AI data analyst" },
    aliases: ["数据分析师", "Data analyst"],
    categories: ["data-engineering"],
    duties: {
      zh: "借助 AI 往数据深处挖，找出有用的信息，给公司做决定时参考。",
      en: "Digs into data with AI and finds what helps a company decide.",
    },
    skills: [
      { zh: "数据分析", en: "Data analysis" },
      { zh: "机器学习", en: "Machine learning" },
      { zh: "统计学", en: "Statistics" },
      { zh: "用 Tableau 或 Power BI 把数据画成图表", en: "Visualising data with Tableau or Power BI" },
      { zh: "编程", en: "Programming" },
    ],
    capabilities: [],
    employers: [technologyCompanies, financialInstitutions, onlineRetailers, marketResearchers],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "ai-data-annotator",
    name: { zh: "AI 数据标注员", en: "AI data annotator" },
    aliases: ["数据标注员", "Data labeller"],
    categories: ["data-engineering"],
    duties: {
      zh: "给图像、文字等数据打上准确的标注，模型训练得好不好就看这一步。",
      en: "Labels images, text and other data with care, since how well a model trains depends on it.",
    },
    skills: [
      { zh: "数据标注", en: "Labelling data" },
      { zh: "细心、耐心", en: "Care and patience" },
      { zh: "在意数据质量", en: "An eye for the quality of data" },
    ],
    capabilities: [],
    employers: [
      technologyCompanies,
      { zh: "数据服务公司", en: "Data service companies" },
      { zh: "外包公司", en: "Outsourcing companies" },
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
];
