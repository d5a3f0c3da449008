import type { TextPair } from "@/lib/catalog/types";
import type { Background } from "@/lib/domain/kinds";

/** A direction that lies near to what somebody has done, and why. */
export type NearDirection = { readonly direction: string; readonly why: TextPair };

/**
 * Which directions lie near to each background, the nearest first. All of it is our judgement (the documents only say of
 * each direction whom it suits), and it says nothing about income.
 */
export const nearDirections: Readonly<Record<Background, readonly NearDirection[]>> = {
  writing: [
    near(
      "content-factory",
      "你本来就写东西，AI 管的是快，判断还在你手里。",
      "You write anyway: AI brings the speed, the judgement stays yours.",
    ),
    near(
      "ai-education",
      "你会把一件事讲清楚；先有一个自己的成果再教。",
      "You can make a thing clear. Have a result of your own before you teach it.",
    ),
  ],
  shop: [
    near(
      "content-factory",
      "标题、详情、客服话术，你知道哪一句管用。",
      "Titles, product pages, replies to buyers: you know which line sells.",
    ),
    near(
      "short-video",
      "卖货的镜头该拍什么，你比剪辑师清楚。",
      "You know better than any editor what a selling shot must show.",
    ),
  ],
  engineering: [
    near(
      "ai-coding-delivery",
      "你能看懂生成的代码，也敢为交付负责。",
      "You can read what was generated and stand by what you deliver.",
    ),
    near(
      "workflow-automation",
      "接口、脚本、部署，对你都不算门槛。",
      "APIs, scripts and deployment are no hurdle for you.",
    ),
    near("agent-products", "一个人就能从原型做到上线。", "You can take it from prototype to launch alone."),
  ],
  teaching: [
    near(
      "ai-education",
      "讲课和改作业你都会，缺的只是一个自己的成果。",
      "You can teach and mark work. What is missing is a result of your own.",
    ),
    near(
      "content-factory",
      "把材料变成别人愿意读的东西，你天天在做。",
      "Turning material into something people read is your daily work.",
    ),
  ],
  sales: [
    near(
      "knowledge-base-assistant",
      "难的不是搭，是坐下来谈；这一步你熟。",
      "Building it is the easy part. The hard part is sitting down to talk, and that you know.",
    ),
    near(
      "workflow-automation",
      "客户的重复劳动，你在现场看得见。",
      "You are on the spot and see what your clients do over and over.",
    ),
  ],
  office: [
    near("workflow-automation", "哪张表每周都要抄一遍，你心里有数。", "You know which sheet is copied out every week."),
    near(
      "knowledge-base-assistant",
      "制度和流程里常有人问的那几条，都经你的手。",
      "The rules people ask about most pass through your hands.",
    ),
  ],
  design: [
    near(
      "short-video",
      "画面和节奏是你的本行，AI 省的是素材。",
      "Picture and pace are your trade; AI spares you the footage.",
    ),
    near(
      "content-factory",
      "封面、排版、配图，正是多数写作者缺的。",
      "Covers, layout and pictures are what most writers lack.",
    ),
  ],
  // Nothing lies nearer than anything else, and nobody should be told otherwise.
  other: [],
};

function near(direction: string, zh: string, en: string): NearDirection {
  return { direction, why: { zh, en, basis: "ours" } };
}
