import { companiesWithAiProjects, projectOutsourcers, technologyCompanies } from "@/lib/catalog/roles/employers";
import type { Role } from "@/lib/catalog/types";

const overview = "ai-roles-overview-2024";

/** Roles that bring AI projects to their end. */
export const projectManagementRoles: readonly Role[] = [
  {
    id: "ai-project-manager",
    name: { zh: "AI 项目经理", en: "AI project manager" },
    aliases: ["AI 项目管理", "AI project management"],
    categories: ["project-management"],
    duties: {
      zh: "管住一个 AI 项目的人和事，让它不拖期、不减量，质量也过关。",
      en: "Steers an AI project and the people in it so that all of it is finished, on time and to the agreed quality.",
    },
    skills: [
      { zh: "管理项目，推进利落", en: "Managing projects and moving them on briskly" },
      { zh: "组织和协调", en: "Organising and coordinating" },
      { zh: "控制风险，出了意外也能收拾", en: "Managing risk and handling surprises" },
    ],
    capabilities: [],
    employers: [technologyCompanies, projectOutsourcers, companiesWithAiProjects],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "ai-project-assistant",
    name: { zh: "AI 项目助理", en: "AI project assistant" },
    aliases: ["AI project coordinator"],
    categories: ["project-management"],
    duties: {
      zh: "替 AI 项目的负责人分担日常：理文档，盯进度，约会议。",
      en: "Takes daily work off the manager of an AI project: keeps the documents, follows progress, arranges meetings.",
    },
    skills: [
      { zh: "组织和协调", en: "Organising and coordinating" },
      { zh: "懂一些项目管理", en: "The basics of project management" },
      { zh: "善于沟通", en: "Communicating well" },
      { zh: "和团队配合默契，能帮上项目经理", en: "Teamwork, and dependable support for the project manager" },
    ],
    capabilities: [],
    employers: [technologyCompanies, projectOutsourcers, companiesWithAiProjects],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "ai-research-and-development-project-manager",
    name: { zh: "AI 研发项目经理", en: "AI R&D project manager" },
    aliases: ["AI research and development project manager"],
    categories: ["project-management"],
    duties: {
      zh: "为 AI 研发定计划、定打法并落到实处，看住进度和风险，还要把团队建起来、带好。",
      en: "Plans AI research and development and carries the plan out, watches progress and risk, and builds and leads the team.",
    },
    skills: [
      { zh: "项目管理功底扎实", en: "Solid project management" },
      { zh: "思路清楚，讲逻辑", en: "Clear, logical thinking" },
      { zh: "善于沟通", en: "Communicating well" },
      { zh: "学得快", en: "Learning fast" },
      {
        zh: "会 C++ 更占优势，带研发时听得懂、说得上话",
        en: "C++ is a plus: it helps you understand and guide the developers",
      },
    ],
    capabilities: [],
    employers: [
      technologyCompanies,
      { zh: "研发 AI 的企业", en: "Companies that develop AI" },
      projectOutsourcers,
      { zh: "大企业里研发 AI 的部门", en: "AI development departments of large companies" },
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
];
