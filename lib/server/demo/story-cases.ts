import type { Story, Teller } from "./story";

/** The cases, from one for the person's own use to three for clients; the last is still under way. */
export function caseStory({ ago, say, id }: Teller): Pick<Story, "cases"> {
  return {
    cases: [
      {
        name: "own-use",
        daysAgo: 166,
        input: {
          title: both("用提示词模板写周报", "Writing the weekly report from a prompt template"),
          kind: "personal",
          pathId: id("path"),
          problem: both("每周五要花一个半小时凑周报。", "Every Friday an hour and a half went into the report."),
          approach: both(
            "把要点丢进固定模板，让模型先成稿，自己只核对事实。",
            "I put the points into a fixed template, let the model draft, and check only the facts.",
          ),
          tools: ["DeepSeek"],
          startedOn: ago(169),
          deliveredOn: ago(166),
          hours: 3,
          outcomes: [
            { metric: say("每份周报用时", "Time for each report"), before: 90, after: 25, unit: say("分钟", "min") },
          ],
          status: "delivered",
        },
      },
      {
        name: "posts",
        daysAgo: 131,
        input: {
          title: both("十篇小红书笔记，换一种开头", "Ten Xiaohongshu posts with a different opening"),
          kind: "content",
          pathId: id("path"),
          problem: both("笔记没人读完。", "Nobody read the posts to the end."),
          approach: both(
            "拆开阅读量最高的三篇，把结论提到第一句。",
            "Took the three best-read posts apart and put the conclusion in the first sentence.",
          ),
          tools: ["DeepSeek", "Canva"],
          startedOn: ago(150),
          deliveredOn: ago(131),
          hours: 14,
          outcomes: [{ metric: say("平均阅读", "Average views"), before: 140, after: 620, unit: say("次", "views") }],
          links: [{ url: "https://example.com/notes" }],
          status: "delivered",
        },
      },
      {
        name: "sample",
        daysAgo: 122,
        input: {
          title: both("替半山茶行试改五条商品文案", "Five sample product texts for Half Hill Tea"),
          kind: "sample",
          pathId: id("path"),
          clientId: id("tea"),
          problem: both(
            "标题只写茶名，搜得到，没人点。",
            "The titles gave only the name of the tea: found in search, never clicked.",
          ),
          approach: both(
            "按送礼、自饮、办公室三种场景各写一版，挂上去各跑一周。",
            "One version each for gifts, home and office, each online for a week.",
          ),
          tools: ["Claude"],
          startedOn: ago(127),
          deliveredOn: ago(122),
          hours: 6,
          outcomes: [{ metric: say("点击率", "Click-through rate"), before: 1.8, after: 2.9, unit: "%" }],
          status: "delivered",
        },
      },
      {
        name: "tea-texts",
        daysAgo: 104,
        input: {
          title: both("半山茶行：全店二十条文案", "Half Hill Tea: twenty texts for the whole shop"),
          kind: "client",
          pathId: id("path"),
          clientId: id("tea"),
          dealId: id("tea-deal"),
          problem: both("换季上新，二十条文案要在一周里写完。", "A new season: twenty texts within a week."),
          approach: both(
            "先定语气和禁用词，模型成稿，人工核对产地和克重，再做 A/B 测试。",
            "Tone and banned words first; the model drafts, I check origin and weight by hand, then comes an A/B test.",
          ),
          tools: ["Claude", "Coze"],
          startedOn: ago(110),
          deliveredOn: ago(104),
          hours: 16,
          outcomes: [
            { metric: say("点击率", "Click-through rate"), before: 2.1, after: 3.4, unit: "%" },
            { metric: say("每条文案用时", "Time for each text"), before: 45, after: 12, unit: say("分钟", "min") },
          ],
          quote: both("上新那周我第一次没有熬夜。", "The first launch week without a late night."),
          status: "delivered",
        },
      },
      {
        name: "ceramics",
        daysAgo: 84,
        input: {
          title: both("青瓷小铺：详情页重写", "Celadon Corner: product pages rewritten"),
          kind: "client",
          pathId: id("path"),
          clientId: id("celadon"),
          dealId: id("celadon-deal"),
          problem: both("图好看，没人下单。", "Fine pictures, no orders."),
          approach: both(
            "把买家问得最多的六个问题写进详情页前两屏。",
            "Put the six questions buyers ask most into the first two screens.",
          ),
          tools: ["Claude"],
          startedOn: ago(93),
          deliveredOn: ago(84),
          hours: 18.5,
          outcomes: [{ metric: say("下单转化率", "Order conversion"), before: 0.9, after: 1.4, unit: "%" }],
          links: [{ url: "https://example.com/celadon" }],
          status: "delivered",
        },
      },
      {
        name: "furniture",
        daysAgo: 12,
        input: {
          title: both("木棉家居：两百条旧文案体检", "Kapok Home: a check-up of two hundred old texts"),
          kind: "client",
          pathId: id("path"),
          clientId: id("kapok"),
          dealId: id("kapok-deal"),
          problem: both("老商品的文案五年没动过。", "Old products whose texts nobody has touched for five years."),
          tools: ["Coze", "n8n"],
          startedOn: ago(12),
          hours: 4,
          status: "draft",
        },
      },
    ],
  };
}

/** A text in both languages, as a case's title and prose can be. */
function both(zh: string, en: string): { zh: string; en: string } {
  return { zh, en };
}
