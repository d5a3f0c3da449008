import { messages } from "../messages";

/** The public page that says how stages are judged. The rules themselves are named in `progress`. */
export const stages = messages({
  en: {
    title: "How stages are judged",
    lead: "A stage is worked out from records, never from ticked boxes. Here is every rule, what it asks for, and what counts.",
    ground: "Where everyone starts. It asks for nothing.",
    layers: "{count, plural, one {Capability layer} other {Capability layers}}:",
    separator: ", ",
    ladderNote: "Which capability layer underpins which stage is our reading too.",
    ladderLink: "All layers, and how to learn them",
    target: "Target: {target}",
    thresholdOurs: "Condition from the documents, threshold our judgement",
    basisNote:
      "“From the documents” means the articles Leap is built on ask for it. “Our judgement” means they name no measure, so we set one.",
    fineTitle: "What counts, and when",
    fine: {
      once: {
        term: "Met means met once",
        text: "A rule that was met on some day stays met, and its value is the highest it has ever had. The rules of a stage need not be met at the same time: the stage is reached on the day the last of them was. Reaching a stage reaches those below it too.",
      },
      dates: {
        term: "Dates",
        text: "A record counts from its own date, whenever you enter it: a path from its start, a case from its delivery, a deal from the day it was won, an offering from its launch. A correction can move a date or take a stage away; time alone never does. Records in the trash do not count.",
      },
      cases: {
        term: "Outcomes",
        text: "An outcome has a figure before, a figure after and a unit. Zero is a number too. A case without one is shown as incomplete, however good its other evidence.",
      },
      months: {
        term: "Months",
        text: "Months are those of the calendar. A refund belongs to the month in which it is paid back. In a run of months, the current one counts with what it has brought in so far; shares are worked out over whole months only.",
      },
      money: {
        term: "Money",
        text: "Income in another currency is converted at the rate on its own record and rounded before anything is added up.",
      },
      product: {
        term: "Product income",
        text: "Income from an offering of the kind product, content or platform, however it is paid for. Platform income is your share of what others earn on a platform of yours.",
      },
      payers: {
        term: "Payers",
        text: "The people who paid within one month. Several payments from one client count once, a refund takes nobody away, and a month with advertising income counts as three, because readers pay unseen.",
      },
      hours: {
        term: "Tied to hours",
        text: "Projects, salary and other income are. Subscriptions, usage, advertising, courses and templates, product sales and platform shares are not.",
      },
      holding: {
        term: "Holding",
        text: "A stage once reached stays reached, but it may not hold. A system builder holds with any income this month or in the three before. A product owner needs product income in each of three months in a row and at least half of the income not tied to hours; a platform maker needs platform income in each of them. Foundation and tool user always hold.",
      },
    },
    start: "Start climbing",
    startTitle: "The first rule is met by choosing a path.",
    startText: "The second by measuring one thing you have already done.",
  },
  zh: {
    title: "阶段如何判定",
    lead: "阶段由记录算出来，从不靠打勾。每条规则要求什么、什么才算数，都写在这里。",
    ground: "每个人都从这里出发，没有任何要求。",
    layers: "{count, plural, other {能力层}}：",
    separator: "、",
    ladderNote: "哪一层能力对应哪个阶段，也是我们的理解。",
    ladderLink: "看全部能力层和怎么学",
    target: "目标：{target}",
    thresholdOurs: "条件来自资料，门槛是我们的判断",
    basisNote: "「来自资料」是说，跃迁所依据的文章提出了这个要求。「我们的判断」是说，文章没有给出尺度，由我们来定。",
    fineTitle: "什么算数，从哪天算起",
    fine: {
      once: {
        term: "达成一次就算达成",
        text: "一条规则在某一天达成过，就一直算达成，数值取历来最高的一次。同一阶段的规则不必同时达成：最后一条达成的那天，就是到达这个阶段的日子。到达一个阶段，下面的阶段也都算到达。",
      },
      dates: {
        term: "日期",
        text: "记录从它自己的日期算起，与什么时候录入无关：路径从开始那天，案例从交付那天，商机从成交那天，产品/服务从上线那天。改正记录可能挪动日期，也可能收回阶段；时间流逝不会。回收站里的不算。",
      },
      cases: {
        term: "成果",
        text: "一项成果要有之前的数、之后的数和单位，零也是一个数。没有成果的案例会标为不完整，别的证据再多也一样。",
      },
      months: {
        term: "月份",
        text: "按日历月计算。退款算在退出去的那个月。计算连续月份时，当月按目前为止的金额算；计算占比只看完整的月份。",
      },
      money: {
        term: "金额",
        text: "其他货币的收入按记录上的汇率折算，先取整，再相加。",
      },
      product: {
        term: "产品收入",
        text: "类型为产品、内容或平台的产品/服务带来的收入，不论怎么收费。平台收入，是别人在你的平台上赚钱时你分得的部分。",
      },
      payers: {
        term: "付费者",
        text: "一个月内付过钱的人数。同一位客户付几次也只算一次，退款不减人数；有广告收入的月份按三人计，因为读者是看不见的付费者。",
      },
      hours: {
        term: "绑工时",
        text: "项目、工资和其他收入绑工时；订阅、按量、广告、课程和模板、产品销售、平台分成不绑。",
      },
      holding: {
        term: "保持",
        text: "到达过的阶段不会消失，但可能没有保持。系统构建者：本月或之前三个月里有收入就算保持。产品拥有者：连续三个月每月都有产品收入，而且至少一半收入不绑工时。平台制定者：这三个月每月都有平台收入。起步和工具使用者永远算保持。",
      },
    },
    start: "开始往上走",
    startTitle: "选定一条路径，第一条规则就达成了。",
    startText: "再为一件已经做过的事量出前后数据，第二条也就达成了。",
  },
});
