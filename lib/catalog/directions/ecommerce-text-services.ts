import { moneyFigure } from "@/lib/catalog/figure";
import { ecommerceTextServicesPlaybook } from "@/lib/catalog/playbooks/ecommerce-text-services";
import { aQiangShopTexts } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const paths = "seven-honest-paths-2026";

/** Titles and descriptions for online shops, sold by the conversion they bring. */
export const ecommerceTextServices: Direction = {
  id: "ecommerce-text-services",
  name: { zh: "电商文案服务", en: "Texts for online shops" },
  aliases: ["电商 AI 工具", "商品文案", "电商文案", "e-commerce copywriting", "product listings"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "替网店找出转化差的商品，用 AI 写多版标题和描述，测出最好的一版；交付的是转化，不是软件。",
    en: "Find the products of an online shop that convert badly, write several titles and descriptions with AI and test for the best: the shop buys conversion, not software.",
  },
  difficulty: null,
  tools: [],
  capabilities: [],
  skills: [
    { zh: "看懂店铺数据", en: "Reading a shop's figures" },
    { zh: "行业热词与搜索趋势", en: "The trade's search words and trends" },
    { zh: "设计并读懂 A/B 测试", en: "Designing and reading an A/B test" },
  ],
  earns: ["project"],
  channels: ["referral", "other"],
  income: null,
  prices: [
    moneyFigure(2000, paths, {
      max: 5000,
      measure: "example",
      per: "project",
      year: 2026,
      note: { zh: "一家店一次", en: "One shop, one round" },
    }),
  ],
  value: null,
  suits: {
    zh: "做过电商运营、对转化数字有感觉的人。",
    en: "People from e-commerce operations with a feel for conversion.",
  },
  firstStep: {
    zh: "拿一家店的数据，找出看的人多、买的人少的十件商品。",
    en: "Take one shop's figures and find ten products that many look at and few buy.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "先看数据，再写几版，测出胜者，之后接着改；单用 AI 写一遍谁都会。",
        en: "Read the figures, write versions, test for the winner, then keep improving; anyone can let AI write one.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "卖结果：客户想要的是更高的转化，而不是又一个软件账号。",
        en: "Sell the result: clients want more orders, not one more software account.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "一个人别急着做电商软件：开发、拉新、运营哪样都耗人，单打独斗撑不住。",
        en: "Do not begin with software for shops on your own: building, winning and keeping users is more than one person can carry.",
      },
    },
  ],
  stories: [aQiangShopTexts],
  layers: ["system-building"],
  audience: [{ zh: "淘宝店主", en: "Owners of shops on Taobao" }],
  playbook: ecommerceTextServicesPlaybook,
  sources: [paths],
};
