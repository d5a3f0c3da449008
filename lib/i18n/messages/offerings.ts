import type { OfferingKind } from "@/lib/domain/kinds";
import { messages } from "../messages";

/** What each kind means; a missing one does not compile. */
type KindHints = Readonly<Record<OfferingKind, string>>;

const kindHintEn = {
  service: "You deliver it with your own hours: consulting, projects, training.",
  product: "Software, a plug-in or an agent that works without your hours.",
  content: "A blog, a course, an account that people read or watch.",
  platform: "A place where other people earn, and you take a share.",
} as const satisfies KindHints;

const kindHintZh: KindHints = {
  service: "要用你的工时来交付：咨询、项目、培训。",
  product: "不靠你的工时也能用的软件、插件或智能体。",
  content: "有人看的博客、课程或账号。",
  platform: "别人在上面赚钱，你从中分成。",
};

/** What one sells: the list on the income page, and the form of one. */
export const offerings = messages({
  en: {
    title: "Offerings",
    add: "Add an offering",
    none: "Nothing yet. A product, content or a platform that people can reach is what lets income grow without your hours.",
    launched: "launched {date}",
    launches: "launches {date}",
    notLaunched: "not launched",
    retired: "retired {date}",
    noAddress: "no address",
    visit: "Open {host}",
    newTitle: "Add an offering",
    newLead: "What you sell: your hours, or something that sells without them.",
    recordIncome: "Record income from it",
    field: {
      name: "Name",
      kind: "Kind",
      url: "Web address",
      urlHint: "A product or content counts as online once it has one and is launched.",
      launchedOn: "Launched on",
      launchedOnHint: "Leave it empty until it is out.",
      retiredOn: "Retired on",
      retiredOnHint: "Retiring it takes nothing away from what you have reached.",
    },
    kindHint: kindHintEn,
    trash: "Move to the trash",
    trashTitle: "Move “{name}” to the trash?",
    trashWhat:
      "Its income stays, but no longer counts as product income. To stop selling it without losing evidence, give it a retirement date instead.",
  },
  zh: {
    title: "产品/服务",
    add: "添加产品/服务",
    none: "还没有。一个别人用得上的产品、内容或平台，能让收入不再只靠你的工时。",
    launched: "{date}上线",
    launches: "{date}将上线",
    notLaunched: "未上线",
    retired: "{date}下线",
    noAddress: "没有网址",
    visit: "打开 {host}",
    newTitle: "添加产品/服务",
    newLead: "你卖的是什么：你的工时，还是不靠工时也能卖的东西。",
    recordIncome: "记一笔它的收入",
    field: {
      name: "名称",
      kind: "类型",
      url: "网址",
      urlHint: "产品和内容有了网址、又已上线，才算在线。",
      launchedOn: "上线日期",
      launchedOnHint: "还没上线就先空着。",
      retiredOn: "下线日期",
      retiredOnHint: "下线不会收回已经达成的规则。",
    },
    kindHint: kindHintZh,
    trash: "移到回收站",
    trashTitle: "把「{name}」移到回收站？",
    trashWhat: "它的收入会保留，但不再算产品收入。如果只是不卖了，又不想失去证据，请改填下线日期。",
  },
});
