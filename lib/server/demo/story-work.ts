import { mondayOf } from "@/lib/domain/day";
import type { Story, Teller } from "./story";

/** The path with its niche, two steps its owner added, and the notes and reviews along the way. */
export function workStory({ ago, say, id }: Teller): Pick<Story, "paths" | "milestones" | "notes" | "reviews"> {
  return {
    paths: [
      {
        name: "path",
        daysAgo: 180,
        input: {
          catalogId: "content-factory",
          niche: say(
            "一个人打理的小网店：写商品文案要一整天，还卖不动",
            "One-person online shops: product texts take a day and sell nothing",
          ),
          startedOn: ago(180),
          weeks: 20,
          incomeTarget: 600_000,
        },
      },
    ],
    // Steps the plan of the template does not have: the next two, in the owner's own words.
    milestones: [
      {
        name: "updates",
        daysAgo: 20,
        input: {
          pathId: id("path"),
          stage: "product-owner",
          title: say("给模板包加上按月更新", "Add monthly updates to the template pack"),
          detail: say(
            "每月十个新标题，老买家有理由续订，新买家多一个下单的理由。",
            "Ten new titles a month: a reason to stay, and a reason to buy.",
          ),
          dueOn: ago(0),
          status: "doing",
          evidenceKind: "offering",
        },
      },
      {
        name: "three-payers",
        daysAgo: 20,
        input: {
          pathId: id("path"),
          stage: "product-owner",
          title: say("请三位老客户各介绍一位同行", "Ask three clients for one referral each"),
          dueOn: ago(-6),
          status: "todo",
          evidenceKind: "touch",
        },
      },
    ],
    notes: [
      {
        name: "niche-note",
        daysAgo: 176,
        input: {
          on: ago(176),
          text: say(
            "只做一个人打理的小店。大店有自己的文案，也不缺人。",
            "One-person shops only. Larger ones have their own writers and no shortage of hands.",
          ),
          about: { kind: "path", id: id("path") },
        },
      },
      {
        name: "price-note",
        daysAgo: 70,
        input: {
          on: ago(70),
          text: say(
            "按条报价总被砍；按「一家店、一个数字」报价，三家里成了两家。",
            "A price per piece is always haggled down. Quoting “one shop, one figure” won two of three.",
          ),
          about: { kind: "deal", id: id("celadon-deal") },
        },
      },
      {
        name: "product-note",
        daysAgo: 33,
        input: {
          on: ago(33),
          text: say(
            "模板包第一位买家是在老客户的群里看到的。下一步：请老客户转一次。",
            "The pack’s first buyer saw it in a client’s group. Next: ask clients to pass it on.",
          ),
          about: { kind: "offering", id: id("pack") },
        },
      },
    ],
    reviews: [28, 21, 14, 7].map((daysAgo, at) => ({
      name: `review-${daysAgo}`,
      daysAgo,
      input: {
        weekOf: mondayOf(ago(daysAgo)),
        wins: [
          say("包月服务续了一期。", "The retainer was renewed."),
          say("模板包改版上线。", "A new edition of the pack is out."),
          say("木棉家居愿意试一个品类。", "Kapok Home will try one category."),
          say("两位买家同一周付款。", "Two buyers paid in one week."),
        ][at],
        blockers: at === 2 ? say("报价单来回改了三次。", "The quote went back and forth three times.") : "",
        learned: at === 1 ? say("先说数字，再说过程。", "The figure first, then how.") : "",
        nextThree: [],
        hours: [9, 8.5, 11, 10][at] ?? 9,
      },
    })),
  };
}
