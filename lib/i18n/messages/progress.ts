import type { ActionId, HoldingReason, RuleId } from "@/lib/domain/kinds";
import type { RuleUnit } from "@/lib/domain/rules";
import { messages } from "../messages";

/** The lists of the rules that a language has to name; a missing member does not compile. */
type RuleTexts = {
  readonly rule: Readonly<Record<RuleId, { readonly name: string; readonly explain: string }>>;
  readonly action: Readonly<Record<ActionId, string>>;
  readonly actionButton: Readonly<Record<ActionId, string>>;
  readonly holdingReason: Readonly<Record<HoldingReason, string>>;
  readonly unit: Readonly<Record<RuleUnit, string>>;
};

const en = {
  rule: {
    "path-picked": { name: "Pick a path", explain: "A path counts from the day it starts." },
    "own-use": {
      name: "Measure one thing you did with AI",
      explain: "A case of any kind with an outcome: before, after and a unit.",
    },
    "measured-cases": {
      name: "Three delivered cases with a measured outcome",
      explain: "Delivered cases with before, after and a unit, other than those for yourself.",
    },
    "built-for-others": {
      name: "Build something for somebody else",
      explain: "A delivered case for a client, or a delivered sample that belongs to one.",
    },
    "first-paid": {
      name: "Get paid for the first time",
      explain: "Any income above zero other than salary, or a job you accepted.",
    },
    "product-live": {
      name: "Put a product online",
      explain: "A product, content or platform of yours that is launched and has an address.",
    },
    "paying-users": {
      name: "Three payers in one month",
      explain:
        "The most people who paid for your products in any one month. A month with advertising income counts as three.",
    },
    "earning-streak": {
      name: "Three months in a row with product income",
      explain: "The longest run of months in which your products brought in more than was refunded.",
    },
    "unhooked-share": {
      name: "Half of three months’ income not tied to hours",
      explain:
        "The highest share over three whole months. Projects, salary and other are tied to hours; subscriptions, usage, advertising, knowledge, product sales and platform shares are not.",
    },
    "platform-live": { name: "Launch a platform", explain: "An offering of the kind platform that is launched." },
    "outside-earners": {
      name: "Three people earn through your platform",
      explain: "The most people who earned through the platform in one month.",
    },
    "platform-streak": {
      name: "Three months in a row with platform income",
      explain: "The longest run of months in which your share of the platform was above zero.",
    },
  },
  action: {
    "start-path": "Choose a direction and give it a start date. Everything else follows from there.",
    "add-case": "Log one more piece of work, with what changed because of it.",
    "measure-case": "Add an outcome to a case you already have: what it was before, what it is now.",
    "deliver-case": "Mark the case that is ready as delivered, with its date.",
    "add-client-case": "Log a case you delivered for somebody else.",
    "record-income": "Record the payment you received.",
    "close-deal": "Win the deal that is furthest along. A fair price and a date are enough to ask.",
    "launch-offering": "Launch something that people can use without your hours, and record it here.",
    "grow-payers": "Find the next payer for what already sells.",
    "keep-earning": "Keep it earning: record next month’s income when it arrives.",
    "shift-income": "Move more of your income to something not tied to hours.",
  },
  actionButton: {
    "start-path": "Choose a path",
    "add-case": "Log a case",
    "measure-case": "Add the outcome",
    "deliver-case": "Mark as delivered",
    "add-client-case": "Log a client case",
    "record-income": "Record income",
    "close-deal": "Open the deal",
    "launch-offering": "Record the launch",
    "grow-payers": "Record income",
    "keep-earning": "Record income",
    "shift-income": "Record income",
  },
  holdingReason: {
    "no-recent-income": "No income in this month or the three before it.",
    "no-product-income": "Product income is missing in one of the last three months.",
    "share-below-half": "Less than half of the last three months’ income is not tied to hours.",
    "no-platform-income": "Platform income is missing in one of the last three months.",
  },
  unit: {
    paths: "{count, plural, one {# path} other {# paths}}",
    cases: "{count, plural, one {# case} other {# cases}}",
    payments: "{count, plural, one {# payment} other {# payments}}",
    offerings: "{count, plural, one {# offering} other {# offerings}}",
    people: "{count, plural, one {# person} other {# people}}",
    months: "{count, plural, one {# month} other {# months}}",
    percent: "{count, number}%",
  },
} as const satisfies RuleTexts;

const zh: RuleTexts = {
  rule: {
    "path-picked": { name: "选定一条路径", explain: "路径从开始日期起算。" },
    "own-use": { name: "量化一件用 AI 做成的事", explain: "任意类型的案例都行，但要有成果：之前、之后和单位。" },
    "measured-cases": {
      name: "交付三个有量化成果的案例",
      explain: "已交付、成果填全之前、之后和单位的案例，自用的不算。",
    },
    "built-for-others": {
      name: "为别人做成一件东西",
      explain: "一个已交付的客户案例，或一个属于某位客户、已交付的样品。",
    },
    "first-paid": { name: "第一次收到钱", explain: "工资以外任何一笔大于零的收入，或一份你接受了的工作。" },
    "product-live": { name: "上线一个产品", explain: "你自己的产品、内容或平台，已经上线，并且有网址。" },
    "paying-users": {
      name: "单月有三位付费者",
      explain: "任意一个月里为你的产品付费的最多人数。有广告收入的月份按三人计。",
    },
    "earning-streak": { name: "连续三个月有产品收入", explain: "产品收入扣除退款后仍大于零的月份，最长连续多少个月。" },
    "unhooked-share": {
      name: "三个月里，不绑工时的收入占到一半",
      explain:
        "取任意三个完整月份里的最高占比。项目、工资和其他算绑工时；订阅、按量、广告、知识付费、产品销售和平台分成不算。",
    },
    "platform-live": { name: "上线一个平台", explain: "一个类型为平台、已经上线的产品/服务。" },
    "outside-earners": { name: "有三个人通过你的平台赚到钱", explain: "任意一个月里通过平台赚到钱的最多人数。" },
    "platform-streak": { name: "连续三个月有平台收入", explain: "平台分成大于零的月份，最长连续多少个月。" },
  },
  action: {
    "start-path": "选一个方向，定下开始日期，后面的事都从这里展开。",
    "add-case": "再记一个案例，写清楚它带来了什么变化。",
    "measure-case": "给已有的案例补上成果：之前是多少，现在是多少。",
    "deliver-case": "把已经做好的案例标为已交付，写上日期。",
    "add-client-case": "记一个为别人交付的案例。",
    "record-income": "把收到的这笔钱记下来。",
    "close-deal": "拿下最接近成交的那条商机：给出合理的价格和日期，就可以开口了。",
    "launch-offering": "上线一个不靠你的工时也能用的东西，并在这里记录。",
    "grow-payers": "为已经卖得动的东西，找到下一位付费者。",
    "keep-earning": "让它继续带来收入：下个月的钱到账时记一笔。",
    "shift-income": "把更多收入转到不绑工时的东西上。",
  },
  actionButton: {
    "start-path": "选路径",
    "add-case": "记案例",
    "measure-case": "补成果",
    "deliver-case": "标为已交付",
    "add-client-case": "记客户案例",
    "record-income": "记收入",
    "close-deal": "打开商机",
    "launch-offering": "记上线",
    "grow-payers": "记收入",
    "keep-earning": "记收入",
    "shift-income": "记收入",
  },
  holdingReason: {
    "no-recent-income": "本月和之前三个月都没有收入。",
    "no-product-income": "最近三个月里，有的月份没有产品收入。",
    "share-below-half": "最近三个月里，不绑工时的收入不到一半。",
    "no-platform-income": "最近三个月里，有的月份没有平台收入。",
  },
  unit: {
    paths: "{count, number} 条路径",
    cases: "{count, number} 个案例",
    payments: "{count, number} 笔",
    offerings: "{count, number} 个",
    people: "{count, number} 人",
    months: "{count, number} 个月",
    percent: "{count, number}%",
  },
};

/** The ladder's rules in words, and where one stands on them. */
export const progress = messages({
  en: {
    ...en,
    title: "Progress",
    atStage: "You are at “{stage}”",
    atFoundation: "You are at the foundation, where everyone starts",
    remaining: "{count, plural, one {one rule} other {# rules}} to “{stage}”",
    atTop: "The top of the ladder",
    headingTo: "{at}, {remaining}",
    here: "You are here",
    towards: "Towards {stage}",
    nextStep: "The nearest step",
    valueOfTarget: "{value} / {target}",
    met: "Met on {date}",
    notMet: "Not met yet",
    reachedOn: "Reached on {date}",
    holding: "holding",
    notHolding: "Reached, not holding",
    evidence: "{count, plural, =0 {No records yet} one {The record behind it} other {The # records behind it}}",
    evidenceFirst: "The first {shown, number} of {count, number} records",
    noEvidence: "Nothing counts towards this yet.",
    seeAll: "All rules",
    lead: "Every rule, its value, and the records that prove it. Nothing is ticked by hand.",
    basis: { seed: "From the documents", ours: "Our judgement" },
    howJudged: "How stages are judged",
    payment: "Payment",
  },
  zh: {
    ...zh,
    title: "进度",
    atStage: "你在「{stage}」",
    atFoundation: "你在起步阶段，每个人都从这里出发",
    remaining: "离「{stage}」还差 {count, number} 条规则",
    atTop: "已经到了阶梯的顶端",
    headingTo: "{at}，{remaining}",
    here: "你在这里",
    towards: "通往{stage}",
    nextStep: "离得最近的一步",
    valueOfTarget: "{value} / {target}",
    met: "{date}达成",
    notMet: "尚未达成",
    reachedOn: "{date}到达",
    holding: "保持中",
    notHolding: "到达过，目前没有保持",
    evidence: "{count, plural, =0 {还没有记录} other {作为证据的 # 条记录}}",
    evidenceFirst: "共 {count, number} 条记录，以下是前 {shown, number} 条",
    noEvidence: "还没有记录能证明这一条。",
    seeAll: "全部规则",
    lead: "每一条规则、它的数值，以及作为证据的记录。没有一项是手动打勾的。",
    basis: { seed: "来自资料", ours: "我们的判断" },
    howJudged: "阶段如何判定",
    payment: "收款",
  },
});
