import type { Story, Teller, Told } from "./story";

/** The offerings and every payment. */
export function incomeStory({ ago, say, id }: Teller): Pick<Story, "offerings" | "income"> {
  return {
    offerings: [
      {
        name: "service",
        daysAgo: 118,
        input: {
          name: say("一家店的标题与描述，附 A/B 测试", "Titles and descriptions for one shop, with an A/B test"),
          kind: "service",
          launchedOn: ago(118),
        },
      },
      {
        name: "pack",
        daysAgo: 48,
        input: {
          name: say("小店文案模板包", "Template pack for small shops"),
          kind: "product",
          url: "https://example.com/templates",
          launchedOn: ago(48),
        },
      },
    ],
    income: [
      payment("first-payment", 105, 280_000, {
        dealId: id("tea-deal"),
        clientId: id("tea"),
        caseId: id("tea-texts"),
        hours: 16,
        note: say("二十条文案", "Twenty texts"),
      }),
      payment("celadon-payment", 83, 360_000, {
        dealId: id("celadon-deal"),
        clientId: id("celadon"),
        caseId: id("ceramics"),
        hours: 18.5,
        note: say("详情页", "Product pages"),
      }),
      ...[63, 33, 2].map((daysAgo) =>
        payment(`retainer-${daysAgo}`, daysAgo, 200_000, {
          dealId: id("retainer"),
          clientId: id("tea"),
          hours: 7,
          recurring: true,
          note: say("包月文案", "Monthly texts"),
        }),
      ),
      payment("celadon-more", 50, 180_000, {
        dealId: id("celadon-deal"),
        clientId: id("celadon"),
        hours: 9,
        note: say("再加四款详情页", "Four more product pages"),
      }),
      payment("celadon-season", 21, 260_000, {
        dealId: id("celadon-deal"),
        clientId: id("celadon"),
        hours: 12,
        note: say("换季改版", "New-season pages"),
      }),
      // More than a month apart, so that they never fall into one month: two payers in a month are one short of the
      // rule.
      pack("pack-1", 41, 29_900, 1, say("模板包，一位买家", "Template pack, one buyer")),
      pack("pack-2", 9, 59_800, 2, say("模板包，两位买家", "Template pack, two buyers")),
    ],
  };

  function payment(name: string, daysAgo: number, amount: number, more: Partial<Payment["input"]>): Payment {
    return {
      name,
      daysAgo,
      input: { receivedOn: ago(daysAgo), amount, model: "project", offeringId: id("service"), ...more },
    };
  }

  function pack(name: string, daysAgo: number, amount: number, payers: number, note: string): Payment {
    return {
      name,
      daysAgo,
      input: { receivedOn: ago(daysAgo), amount, model: "knowledge", offeringId: id("pack"), payers, note },
    };
  }
}

type Payment = Told<"income">;
