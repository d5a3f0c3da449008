import { messages } from "../messages";

/** The landing page. What each stage means comes from the catalog. */
export const landing = messages({
  en: {
    title: "From using AI to being paid for what you build with it.",
    lead: "Leap keeps the record of that climb: one direction, a twelve-week plan, cases with measured outcomes, clients, income. Which stage you have reached is worked out from those records and explained rule by rule.",
    signUp: "Start climbing",
    signIn: "Sign in",
    accountRemoved: "Your account is deleted, and nobody can open it any more.",
    accountRemovedRest:
      "Its records are out of the server’s database within a day. Copies made before stay until the person who runs the server deletes them.",
    ladder: "The ladder",
    ground: "Everyone starts here: {name}.",
    hinge: "The first paid client",
    forWhom: "Who it is for",
    audience: {
      dayJob: {
        who: "You have a day job",
        what: "and want something of your own beside it, an evening at a time. With code or without: the plan starts from what you can do already.",
        go: "Find a path",
      },
      jobSeeker: {
        who: "You want an AI job",
        what: "and climb the same stairs with employers in place of clients. Finished cases speak louder than certificates.",
        go: "Look at the roles",
      },
      founder: {
        who: "You run something small",
        what: "and want it to earn without your hours. How much of it already does is a figure you see every day.",
        go: "Compare ways of being paid",
      },
    },
    beliefsTitle: "What it believes",
    beliefs: {
      evidence: {
        claim: "Evidence, not ticked boxes",
        meaning:
          "A stage is reached when your records prove it. Each rule names the records that count and the one that is missing.",
      },
      hinge: {
        claim: "The first paid client is the hinge",
        meaning: "Everything before it is aimed at it, and the days it took you are shown.",
      },
      focus: {
        claim: "One direction at a time",
        meaning: "One path is active. The others wait, and lose nothing by waiting.",
      },
      results: {
        claim: "Results are what sells",
        meaning: "A case without a figure before and a figure after is shown as incomplete, however good the work was.",
      },
      hours: {
        claim: "Hours are the ceiling",
        meaning:
          "What an hour really earns you, and how much of your income is not tied to hours, matter more than any total.",
      },
      doubt: {
        claim: "No promises",
        meaning:
          "Leap never promises income. A figure that others claim carries its source, its year and how far to believe it.",
      },
      yours: {
        claim: "Your data is yours",
        meaning: "It lives in one file on the server you chose. No tracking, nothing fetched from third parties.",
      },
    },
    startTitle: "Begin with one thing you have already done.",
    startText: "The first record takes less than two minutes, and it counts.",
  },
  zh: {
    title: "从会用 AI，走到有人为你做的东西付钱。",
    lead: "跃迁替你记下这一路：一个方向、一份十二周的计划、带前后数据的案例、客户和收入。走到了哪一级，由这些记录算出来，每条规则都讲清楚。",
    signUp: "开始往上走",
    signIn: "登录",
    accountRemoved: "你的账号已删除，任何人都无法再打开。",
    accountRemovedRest: "记录会在一天内从服务器的数据库里清除；之前留下的备份，要等管理员删除。",
    ladder: "四级阶梯",
    ground: "每个人都从这里出发：{name}。",
    hinge: "第一位付费客户",
    forWhom: "适合谁",
    audience: {
      dayJob: {
        who: "你有一份正职",
        what: "想在业余时间做一点自己的东西，一次一个晚上。会不会写代码都行：计划从你现在会的开始。",
        go: "找一条路径",
      },
      jobSeeker: {
        who: "你想找一份 AI 工作",
        what: "走的是同一道阶梯，只是客户换成了雇主。做成的案例，比证书更有说服力。",
        go: "看看岗位",
      },
      founder: {
        who: "你在经营一门小生意",
        what: "希望它不靠你的工时也能赚钱。已经做到了几成，每天都看得见。",
        go: "比较变现方式",
      },
    },
    beliefsTitle: "它相信什么",
    beliefs: {
      evidence: {
        claim: "看证据，不靠打勾",
        meaning: "有记录证明，才算到达一级。每条规则都列出哪些记录算数、还差哪一条。",
      },
      hinge: {
        claim: "第一位付费客户是转折点",
        meaning: "在那之前的一切都为它而做，用了多少天也记得清清楚楚。",
      },
      focus: {
        claim: "一次只走一个方向",
        meaning: "同一时间只有一条路径在走。别的先放着，什么都不会丢。",
      },
      results: {
        claim: "卖得出去的是成果",
        meaning: "没有前后数据的案例，做得再好也标为不完整。",
      },
      hours: {
        claim: "工时就是天花板",
        meaning: "一小时到底挣多少、多少收入不绑工时，比总额更要紧。",
      },
      doubt: {
        claim: "不作承诺",
        meaning: "跃迁从不承诺收入。别人说的数字，都写明出处、年份和可信程度。",
      },
      yours: {
        claim: "数据归你",
        meaning: "都在你选的服务器上的一个文件里。不做追踪，也不从第三方加载任何东西。",
      },
    },
    startTitle: "从一件你已经做过的事开始。",
    startText: "记下第一条用不了两分钟，而且算数。",
  },
});
