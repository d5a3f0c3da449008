import type { Category } from "@/lib/catalog/types";

/** The families of roles: ten kinds of work, the jobs that are scarce in 2026, and those of the capability tables. */
export const categories: readonly Category[] = [
  {
    id: "research-and-development",
    name: { zh: "技术研发", en: "Research and development" },
    suits: {
      zh: "编程和数学底子好，又接触过机器学习和数据挖掘的人。",
      en: "People strong in programming and mathematics who have worked with machine learning and data mining.",
    },
    barrier: {
      zh: "偏高：语言、AI 技术和行业知识缺一不可，还要一直学下去，并且能与人合作。",
      en: "High: it takes a programming language, AI technology and knowledge of a field, and then steady learning and teamwork.",
    },
    barrierLevel: "high",
  },
  {
    id: "data-engineering",
    name: { zh: "数据工程", en: "Data engineering" },
    suits: {
      zh: "会写程序、会管数据库，喜欢从数据里找答案，也愿意学新东西的人。",
      en: "People who can program and run a database, like finding answers in data and are ready to learn new tools.",
    },
    barrier: {
      zh: "数据工具、编程和数据库都要用得顺手，还要学得快、合得来。",
      en: "Data tools, programming and databases have to come easily, and it takes a quick learner who works well with others.",
    },
    barrierLevel: null,
  },
  {
    id: "product",
    name: { zh: "产品", en: "Product" },
    suits: {
      zh: "看得懂市场，能规划产品、推进项目，也善于沟通的人。",
      en: "People who read a market, plan products, keep projects moving and talk well with everyone involved.",
    },
    barrier: {
      zh: "跟得上 AI 的走向，有新点子，在意用户体验；技术听得明白，团队里配合得好。",
      en: "You follow where AI is going, have ideas and care how a product feels; you understand the technology and fit into a team.",
    },
    barrierLevel: null,
  },
  {
    id: "operations",
    name: { zh: "运营", en: "Operations" },
    suits: {
      zh: "做过用户或内容运营、办过活动，也会看数据的人。",
      en: "People who have looked after users or content, run campaigns and can read figures.",
    },
    barrier: {
      zh: "先摸清 AI 产品的脾气，运营手法要熟，沟通与协作也少不了。",
      en: "Know what is particular to AI products, master the craft of operations, and communicate and cooperate well.",
    },
    barrierLevel: null,
  },
  {
    id: "content",
    name: { zh: "内容", en: "Content" },
    suits: {
      zh: "有创意、会策划、文字好，AI 工具也用得熟的人。",
      en: "Inventive planners who write well and already know their AI tools.",
    },
    barrier: {
      zh: "偏高：内容要做得扎实，AI 工具要懂得深、用得熟，还得跟住风向、守住法规。",
      en: "Rather high: solid content, a thorough command of AI tools, a sense of what is in demand, and respect for the law.",
    },
    barrierLevel: "high",
  },
  {
    id: "project-management",
    name: { zh: "项目管理", en: "Project management" },
    suits: {
      zh: "会管项目、能协调、防得住风险、思路清楚，又有些技术底子的人，比如写过 C++。",
      en: "People who manage, coordinate and contain risk, think clearly and have some technical grounding, in C++ for example.",
    },
    barrier: {
      zh: "偏高：项目管理要学全，AI 项目的技术细节和市场动向也要懂，还要带得动团队，和别的部门也说得上话。",
      en: "Rather high: all of project management, the technical detail of AI projects and where the market is going, plus leading a team and working across departments.",
    },
    barrierLevel: "high",
  },
  {
    id: "marketing-and-sales",
    name: { zh: "市场与销售", en: "Marketing and sales" },
    suits: {
      zh: "做过市场营销、关注 AI 动向，善于沟通又有新想法的人。",
      en: "Marketers who follow AI, communicate well and bring new ideas.",
    },
    barrier: {
      zh: "适中：有一些营销经验，对 AI 行业知道个大概，再不断补技术和市场分析的课。",
      en: "Moderate: some marketing experience and an outline of the AI field, with technology and market analysis learnt along the way.",
    },
    barrierLevel: "moderate",
  },
  {
    id: "brand",
    name: { zh: "品牌", en: "Brand" },
    suits: {
      zh: "做过品牌营销，知道 AI 怎么用，会分析数据，点子也多的人。",
      en: "People from brand marketing who know how AI is used, can analyse data and have new ideas.",
    },
    barrier: {
      zh: "偏高：品牌经验、对 AI 的理解和数据分析三样都要，才能让老办法和新技术合起来为品牌加分。",
      en: "Rather high: brand experience, an understanding of AI and data analysis together, so that old methods and new technology strengthen a brand together.",
    },
    barrierLevel: "high",
  },
  {
    id: "design",
    name: { zh: "设计", en: "Design" },
    suits: {
      zh: "有传统设计经验，用惯了 AI 工具，眼光好、点子多的人。",
      en: "People with traditional design experience who are used to AI tools and have taste and ideas.",
    },
    barrier: {
      zh: "适中：设计的本领不丢，软件用熟，再把 AI 排进自己的设计流程。",
      en: "Moderate: keep the designer's craft, know the software, and give AI its place in how you design.",
    },
    barrierLevel: "moderate",
  },
  {
    id: "training-and-services",
    name: { zh: "培训与服务", en: "Training and services" },
    suits: {
      zh: "懂 AI、会沟通，也教过课的人。",
      en: "People who know AI, communicate well and have taught.",
    },
    barrier: {
      zh: "AI 的底子要厚，会教、会说，看得准市场要什么；技术和需求都在变，得一直跟着更新。",
      en: "Deep knowledge of AI, the ability to teach and explain, an eye for what is wanted, and constant learning as both technology and demand change.",
    },
    barrierLevel: null,
  },
  {
    id: "scarce-roles-2026",
    name: { zh: "2026 年稀缺岗位", en: "Scarce jobs of 2026" },
    suits: {
      zh: "懂业务、会做 Agent、能让东西真正用起来的人；单做模型研究的人反而不是最值钱的。",
      en: "People who know the business, build agents and get them used. Those who only do research on models are not the most valued.",
    },
    barrier: {
      zh: "要的不是一门本领，而是几门合在一起；每个岗位缺人的原因各不相同，写在岗位里。",
      en: "Not one skill but several in one person. Why people are hard to find differs from job to job, and each job says why.",
      basis: "ours",
    },
    barrierLevel: null,
  },
  {
    id: "technical-capabilities",
    name: { zh: "技术型岗位", en: "Technical jobs" },
    suits: {
      zh: "写后端、写前端、做运维，或者专做 AI 的工程师。",
      en: "Engineers for the back end, the front end, operations or AI itself.",
    },
    barrier: {
      zh: "本行的技术先要过关，AI 是加在上面的一层。",
      en: "Your own trade comes first; AI is a layer on top of it.",
      basis: "ours",
    },
    barrierLevel: null,
  },
  {
    id: "product-and-content-capabilities",
    name: { zh: "产品、运营与内容岗位", en: "Product, operations and content jobs" },
    suits: {
      zh: "做产品、内容运营或新媒体的人，教育产品也在内。",
      en: "People in product work, content operations or new media, educational products included.",
    },
    barrier: {
      zh: "不必写代码，但要懂业务，也要分得清 AI 做得好什么、做不好什么。",
      en: "No code is needed, but you have to know the business, and what AI does well and badly.",
      basis: "ours",
    },
    barrierLevel: null,
  },
  {
    id: "education-capabilities",
    name: { zh: "教育与 K12 岗位", en: "Jobs in education and schools" },
    suits: {
      zh: "教书的、做教辅的、办在线课的和搞教研的人；对照表把这个方向标为重点。",
      en: "Teachers, makers of study aids, online educators and curriculum researchers. The notes mark this field as a focus.",
    },
    barrier: {
      zh: "内容不能教错：AI 出的题、判的卷，都要由懂这门课的人再看一遍。",
      en: "Nothing wrong may be taught: somebody who knows the subject checks every question AI sets and every paper it marks.",
      basis: "ours",
    },
    barrierLevel: null,
  },
];
