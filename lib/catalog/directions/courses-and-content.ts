import { moneyFigure } from "@/lib/catalog/figure";
import { coursesAndContentPlaybook } from "@/lib/catalog/playbooks/courses-and-content";
import { childrensEbook } from "@/lib/catalog/stories";
import { courseMaker, fasterCourses, severalChannels } from "@/lib/catalog/stories-of-the-report";
import type { Direction } from "@/lib/catalog/types";

const report = "programmer-ai-income-report";
const reuters = "reuters-ai-ebooks-2023";

/** Courses, books and paid writing made with AI's help. */
export const coursesAndContent: Direction = {
  id: "courses-and-content",
  name: { zh: "AI 课程与内容", en: "Courses and content" },
  aliases: ["知识变现", "在线课程", "AI 电子书", "online courses", "e-books"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "把你懂的东西做成课程、电子书、付费教程、播客或博客，让 AI 分担体力活，靠学费、订阅或广告收钱。",
    en: "Turn what you know into courses, e-books, paid tutorials, podcasts or a blog, leave the legwork to AI, and earn from fees, subscriptions or advertising.",
  },
  difficulty: null,
  tools: [
    "ChatGPT",
    "Bard",
    "Midjourney",
    "DALL·E",
    "Canva",
    "ElevenLabs",
    "Synthesia",
    "Udemy",
    "Coursera",
    "Teachable",
    "Kindle Direct Publishing",
    "Substack",
  ],
  capabilities: [],
  skills: [
    { zh: "扎实的专业知识", en: "Sound knowledge of the subject" },
    { zh: "讲得清楚", en: "Explaining clearly" },
    { zh: "策划和编辑内容", en: "Planning and editing content" },
    { zh: "简单的音视频制作", en: "Simple audio and video production" },
  ],
  earns: ["knowledge", "subscription", "advertising"],
  channels: ["wechat-official-account", "own-site", "douyin", "other"],
  income: null,
  prices: [
    moneyFigure(2.99, reuters, {
      measure: "example",
      currency: "USD",
      per: "piece",
      year: 2023,
      note: { zh: "一本 AI 儿童书的电子版", en: "One AI-written children's book, electronic" },
    }),
    moneyFigure(9.99, reuters, {
      measure: "example",
      currency: "USD",
      per: "piece",
      year: 2023,
      note: { zh: "同一本书的印刷版", en: "The same book in print" },
    }),
  ],
  value: {
    zh: "做一次，卖很多次，适合慢慢积累不靠工时的收入。",
    en: "Made once and sold many times, it suits income that gradually stops depending on hours.",
  },
  suits: {
    zh: "有一门专长、愿意讲给别人听的程序员。",
    en: "Programmers with a subject they know well and like to explain.",
  },
  firstStep: {
    zh: "写下同事最常问你的三个问题，选一个写成一节课的提纲。",
    en: "Write down the three questions colleagues ask you most and outline a lesson on one.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "思想归你，体力活归 AI。好内容有独到的看法，也真能用上。",
        en: "The thinking is yours and the legwork AI's. Good content has a view of its own and is of real use.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "常更新。这个领域变得快，一两年前的课可能已经不能看。",
        en: "Update often: in this field a course may be useless after a year or two.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别拿 AI 拼凑了就卖。学员很快看得出平庸，差评会拖垮后面的销量和名声。",
        en: "Do not sell what AI has patched together. Learners soon see through it, and bad reviews cost later sales and your name.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别指望量大取胜：AI 写的书早已成堆，没有推广和质量，一本也难卖。",
        en: "Do not count on volume: AI-written books have piled up already, and without quality and marketing hardly one sells.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "同类越来越多，买的人越来越谨慎，口碑决定能卖到哪里。",
        en: "Rivals multiply and buyers grow careful; word of mouth decides how far you get.",
      },
    },
  ],
  stories: [courseMaker, fasterCourses, severalChannels, childrensEbook],
  layers: ["tool-use", "productisation"],
  audience: [
    {
      zh: "想学一门技术、嫌中文好课少的人",
      en: "People who want to learn a technology and find few good courses in Chinese",
    },
    { zh: "愿意为省时间付钱的同行", en: "Peers who pay to save time", basis: "ours" },
  ],
  playbook: coursesAndContentPlaybook,
  sources: [report, reuters, "forbes-online-courses-2024", "beebom-online-courses-2023"],
};
