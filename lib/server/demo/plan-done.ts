import type { Row } from "@/db/record-tables";
import type { Teller } from "./story";

/** The finished steps of the path's plan, by their template id: when each was done, and what proves it. */
export function planDone({ ago, say, id }: Teller): Record<string, Partial<Row<"milestones">>> {
  const done = (daysAgo: number, proof: Partial<Row<"milestones">>) => ({
    status: "done" as const,
    completedOn: ago(daysAgo),
    ...proof,
  });
  return {
    "content-factory-readers": done(176, {
      note: say(
        "一个人打理的小网店。我自己开过三年店，知道上新前一晚有多难熬。",
        "Shops run by one person. I ran one for three years and know how hard the night before a launch is.",
      ),
    }),
    "content-factory-one-model": done(168, {
      note: say("两周只用 DeepSeek，存下七个模板。", "Two weeks with DeepSeek alone; seven templates kept."),
    }),
    "content-factory-timed-draft": done(166, { evidenceId: id("own-use") }),
    "content-factory-topic-helper": done(152, { links: [{ url: "https://example.com/topics" }] }),
    "content-factory-ten-posts": done(133, { links: [{ url: "https://example.com/notes" }] }),
    "content-factory-measured-posts": done(131, { evidenceId: id("posts") }),
    "content-factory-shop-sample": done(122, { evidenceId: id("sample") }),
    "content-factory-third-case": done(104, { evidenceId: id("tea-texts") }),
    "content-factory-offer": done(118, { evidenceId: id("service") }),
    "content-factory-ten-shops": done(114, { evidenceId: id("approach") }),
    "content-factory-first-deal": done(110, { evidenceId: id("tea-deal") }),
    "content-factory-first-income": done(105, { evidenceId: id("first-payment") }),
    "content-factory-paid-column": done(48, { evidenceId: id("pack") }),
  };
}
