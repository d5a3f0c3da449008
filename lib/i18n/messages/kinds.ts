import type {
  CaseKind,
  CaseStatus,
  Channel,
  DealKind,
  DealStage,
  IncomeModel,
  LostReason,
  MilestoneStatus,
  OfferingKind,
  PathKind,
  PathStatus,
  Stage,
  StrengthLevel,
  TouchKind,
  Visibility,
} from "@/lib/domain/kinds";
import { messages } from "../messages";

/** The closed lists a language has to name; a missing member does not compile. */
type KindNames = {
  readonly stage: Readonly<Record<Stage, string>>;
  readonly pathKind: Readonly<Record<PathKind, string>>;
  readonly pathStatus: Readonly<Record<PathStatus, string>>;
  readonly milestoneStatus: Readonly<Record<MilestoneStatus, string>>;
  readonly caseKind: Readonly<Record<CaseKind, string>>;
  readonly caseStatus: Readonly<Record<CaseStatus, string>>;
  readonly visibility: Readonly<Record<Visibility, string>>;
  readonly strength: Readonly<Record<StrengthLevel, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly dealKind: Readonly<Record<DealKind, string>>;
  readonly dealStage: Readonly<Record<DealStage, string>>;
  readonly jobStage: Readonly<Record<DealStage, string>>;
  readonly lostReason: Readonly<Record<LostReason, string>>;
  readonly touchKind: Readonly<Record<TouchKind, string>>;
  readonly offeringKind: Readonly<Record<OfferingKind, string>>;
  readonly incomeModel: Readonly<Record<IncomeModel, string>>;
};

const en = {
  stage: {
    foundation: "Foundation",
    "tool-user": "Tool user",
    "system-builder": "System builder",
    "product-owner": "Product owner",
    "platform-maker": "Platform maker",
  },
  pathKind: { career: "Career", "side-hustle": "Side hustle", venture: "Venture" },
  pathStatus: { active: "Active", paused: "Paused", finished: "Finished", dropped: "Dropped" },
  milestoneStatus: { todo: "To do", doing: "Doing", done: "Done", skipped: "Skipped" },
  caseKind: {
    personal: "For myself",
    sample: "Sample",
    client: "For a client",
    product: "Product",
    content: "Content",
    platform: "Platform",
  },
  caseStatus: { draft: "Draft", delivered: "Delivered" },
  visibility: { private: "Private", public: "Public" },
  strength: { claimed: "Claimed", shown: "Shown", measured: "Measured", confirmed: "Confirmed", paid: "Paid" },
  channel: {
    xianyu: "Xianyu",
    xiaohongshu: "Xiaohongshu",
    "wechat-moments": "WeChat Moments",
    "wecom-group": "WeCom group",
    zhubajie: "Zhubajie",
    upwork: "Upwork",
    fiverr: "Fiverr",
    douyin: "Douyin",
    "wechat-official-account": "WeChat official account",
    referral: "Referral",
    "own-site": "Own site",
    linkedin: "LinkedIn",
    other: "Other",
  },
  dealKind: { client: "Client work", job: "Job" },
  dealStage: {
    lead: "Lead",
    contacted: "Contacted",
    talking: "Talking",
    sample: "Sample",
    quoted: "Quoted",
    won: "Won",
    lost: "Lost",
  },
  jobStage: {
    lead: "Saved",
    contacted: "Applied",
    talking: "Screening",
    sample: "Task",
    quoted: "Offer",
    won: "Accepted",
    lost: "Lost",
  },
  lostReason: {
    price: "Price",
    "no-reply": "No reply",
    "went-elsewhere": "Went elsewhere",
    "no-budget": "No budget",
    "not-a-fit": "Not a fit",
    "dropped-by-me": "I dropped it",
  },
  touchKind: { message: "Message", call: "Call", meeting: "Meeting", demo: "Demo", note: "Note" },
  offeringKind: { service: "Service", product: "Product", content: "Content", platform: "Platform" },
  incomeModel: {
    subscription: "Subscription",
    usage: "Usage",
    advertising: "Advertising",
    project: "Project",
    knowledge: "Knowledge",
    "product-sale": "Product sale",
    "platform-share": "Platform share",
    salary: "Salary",
    other: "Other",
  },
} as const satisfies KindNames;

const zh: KindNames = {
  stage: {
    foundation: "起步",
    "tool-user": "工具使用者",
    "system-builder": "系统构建者",
    "product-owner": "产品拥有者",
    "platform-maker": "平台制定者",
  },
  pathKind: { career: "职业", "side-hustle": "副业", venture: "创业" },
  pathStatus: { active: "进行中", paused: "已暂停", finished: "已完成", dropped: "已放弃" },
  milestoneStatus: { todo: "待办", doing: "进行中", done: "已完成", skipped: "已跳过" },
  caseKind: {
    personal: "自用",
    sample: "样品",
    client: "客户项目",
    product: "产品",
    content: "内容",
    platform: "平台",
  },
  caseStatus: { draft: "草稿", delivered: "已交付" },
  visibility: { private: "仅自己可见", public: "公开" },
  strength: { claimed: "自述", shown: "可查看", measured: "有数据", confirmed: "客户确认", paid: "已付款" },
  channel: {
    xianyu: "闲鱼",
    xiaohongshu: "小红书",
    "wechat-moments": "朋友圈",
    "wecom-group": "企业微信群",
    zhubajie: "猪八戒",
    upwork: "Upwork",
    fiverr: "Fiverr",
    douyin: "抖音",
    "wechat-official-account": "公众号",
    referral: "熟人介绍",
    "own-site": "自己的网站",
    linkedin: "领英",
    other: "其他",
  },
  dealKind: { client: "客户项目", job: "求职" },
  dealStage: {
    lead: "线索",
    contacted: "已联系",
    talking: "沟通中",
    sample: "打样",
    quoted: "已报价",
    won: "成交",
    lost: "未成交",
  },
  jobStage: {
    lead: "已收藏",
    contacted: "已投递",
    talking: "初筛",
    sample: "作业",
    quoted: "录用意向",
    won: "已接受",
    lost: "未成",
  },
  lostReason: {
    price: "价格",
    "no-reply": "没有回复",
    "went-elsewhere": "选了别家",
    "no-budget": "没有预算",
    "not-a-fit": "不合适",
    "dropped-by-me": "我放弃了",
  },
  touchKind: { message: "消息", call: "通话", meeting: "见面", demo: "演示", note: "随记" },
  offeringKind: { service: "服务", product: "产品", content: "内容", platform: "平台" },
  incomeModel: {
    subscription: "订阅",
    usage: "按量",
    advertising: "广告",
    project: "项目",
    knowledge: "知识付费",
    "product-sale": "产品销售",
    "platform-share": "平台分成",
    salary: "工资",
    other: "其他",
  },
};

/** The names of every closed list, by list and member: `t("stage.tool-user")`. */
export const kinds = messages({ en, zh });
