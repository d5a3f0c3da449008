import type { DealStage } from "@/lib/domain/kinds";
import type { Story, Teller } from "./story";

/** The clients with their deals and touches: two deals won, one of them a monthly retainer, one lost and one open. */
export function clientStory(teller: Teller): Pick<Story, "clients" | "deals" | "touches"> {
  const { ago, say, id } = teller;
  const history = moves(teller);
  return {
    clients: [
      {
        name: "tea",
        daysAgo: 128,
        input: {
          name: say("半山茶行", "Half Hill Tea"),
          channel: "xianyu",
          contact: say("店铺客服", "shop chat"),
          cadenceDays: 30,
        },
      },
      {
        name: "celadon",
        daysAgo: 100,
        input: {
          name: say("青瓷小铺", "Celadon Corner"),
          channel: "referral",
          cadenceDays: 30,
          note: say("半山茶行介绍来的。", "Referred by Half Hill Tea."),
        },
      },
      {
        name: "stationery",
        daysAgo: 114,
        input: { name: say("纸间文具", "Paper Trail"), channel: "xiaohongshu", cadenceDays: 60 },
      },
      {
        name: "kapok",
        daysAgo: 30,
        input: {
          name: say("木棉家居", "Kapok Home"),
          organisation: say("木棉家居用品有限公司", "Kapok Home Goods Ltd"),
          channel: "wechat-moments",
          cadenceDays: 7,
        },
      },
    ],
    deals: [
      {
        name: "tea-deal",
        daysAgo: 118,
        input: {
          clientId: id("tea"),
          title: say("全店二十条商品文案", "Twenty product texts for the whole shop"),
          stage: "won",
          value: 280_000,
          agreedValue: 280_000,
          closedOn: ago(110),
          shownCaseIds: [id("sample")],
        },
        kept: history(
          ["lead", 118],
          ["contacted", 117],
          ["talking", 115],
          ["sample", 113],
          ["quoted", 112],
          ["won", 110],
        ),
      },
      {
        name: "celadon-deal",
        daysAgo: 99,
        input: {
          clientId: id("celadon"),
          title: say("详情页重写", "Product pages rewritten"),
          stage: "won",
          value: 360_000,
          agreedValue: 360_000,
          closedOn: ago(94),
          shownCaseIds: [id("tea-texts")],
        },
        kept: history(["lead", 99], ["talking", 98], ["quoted", 96], ["won", 94]),
      },
      {
        name: "retainer",
        daysAgo: 74,
        input: {
          clientId: id("tea"),
          title: say("每月上新文案", "New texts every month"),
          stage: "won",
          value: 200_000,
          agreedValue: 200_000,
          closedOn: ago(68),
        },
        kept: history(["talking", 74], ["quoted", 71], ["won", 68]),
      },
      {
        name: "stationery-deal",
        daysAgo: 65,
        input: {
          clientId: id("stationery"),
          title: say("开学季文案", "Back-to-school texts"),
          stage: "lost",
          value: 240_000,
          quotedValue: 240_000,
          closedOn: ago(58),
          lostReason: "price",
        },
        kept: history(["lead", 65], ["contacted", 64], ["quoted", 61], ["lost", 58]),
      },
      {
        name: "kapok-deal",
        daysAgo: 29,
        input: {
          clientId: id("kapok"),
          title: say("旧文案体检与改写", "A check-up and rewrite of old texts"),
          stage: "quoted",
          value: 1_200_000,
          quotedValue: 1_200_000,
          nextAction: say("确认先做哪个品类", "Settle which category comes first"),
          nextOn: ago(1),
          expectedOn: ago(-14),
          shownCaseIds: [id("tea-texts"), id("ceramics")],
        },
        kept: history(["lead", 29], ["contacted", 27], ["talking", 20], ["sample", 12], ["quoted", 5]),
      },
    ],
    touches: (
      [
        [
          "tea-1",
          "tea",
          "tea-deal",
          118,
          "message",
          "发了五条试改和一周的点击数据。",
          "Sent the five samples with a week of clicks.",
        ],
        [
          "tea-2",
          "tea",
          "tea-deal",
          115,
          "call",
          "谈了半小时，最想先改标题。",
          "Half an hour’s talk; titles come first.",
        ],
        [
          "approach",
          "stationery",
          null,
          114,
          "message",
          "带一条改好的标题去问，约好开学前再聊。",
          "Approached them with one rewritten title; we talk again before term starts.",
        ],
        [
          "celadon-1",
          "celadon",
          "celadon-deal",
          98,
          "meeting",
          "看了店，定了六个常见问题。",
          "Looked at the shop and settled on six common questions.",
        ],
        [
          "tea-3",
          "tea",
          "retainer",
          74,
          "call",
          "问能不能每月固定做，报了包月价。",
          "They asked for regular monthly work; quoted a monthly price.",
        ],
        ["celadon-2", "celadon", "celadon-deal", 52, "message", "又来了四款新品。", "Four more new products are in."],
        [
          "celadon-3",
          "celadon",
          "celadon-deal",
          23,
          "call",
          "换季要改版，约好照旧价。",
          "New pages for the new season; the price stays.",
        ],
        [
          "stationery-1",
          "stationery",
          "stationery-deal",
          61,
          "message",
          "嫌贵，想按条算。",
          "Too dear for them; they want a price per piece.",
        ],
        [
          "kapok-1",
          "kapok",
          "kapok-deal",
          27,
          "message",
          "从朋友圈的前后对比找来的。",
          "Came from a before-and-after I posted.",
        ],
        [
          "kapok-2",
          "kapok",
          "kapok-deal",
          12,
          "demo",
          "演示了体检流程，先交十条样稿。",
          "Demonstrated the check-up; ten samples come first.",
        ],
        ["kapok-3", "kapok", "kapok-deal", 5, "message", "发了报价。", "Sent the quote."],
        ["tea-4", "tea", "retainer", 3, "message", "交了这个月的上新文案。", "Delivered this month’s texts."],
      ] as const
    ).map(([name, client, deal, daysAgo, kind, zh, en]) => ({
      name,
      daysAgo,
      input: { clientId: id(client), dealId: deal && id(deal), on: ago(daysAgo), kind, text: say(zh, en) },
    })),
  };
}

/** A deal's path through the stages, as the server would have recorded it move by move. */
function moves({ ago }: Teller) {
  return (...history: [stage: DealStage, daysAgo: number][]) => ({
    history: history.map(([stage, daysAgo]) => ({ stage, on: ago(daysAgo) })),
  });
}
