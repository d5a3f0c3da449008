import type { Insight } from "@/lib/catalog/types";

const paths = "seven-honest-paths-2026";

/** Findings of the essay on seven paths: how far to believe success stories, and what ordinary people can do. */
export const insightsOfThePaths: readonly Insight[] = [
  {
    id: "boasts-sell-something",
    text: {
      zh: "到处晒 AI 收入截图的，多半在卖课或发展下线；真挣到钱的人很少声张。",
      en: "People who show off screenshots of AI income are mostly selling courses or recruiting for a scheme; those who really earn seldom say so.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "ai-prints-no-money",
    text: {
      zh: "AI 不会自己印钱：它放大你的效率，代替不了你的价值。",
      en: "AI does not print money: it multiplies what you get done and does not replace what you are worth.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "buyers-want-a-person",
    text: {
      zh: "AI 图片多到卖不动，买家认得出来，也更愿意为有人味的作品付钱。",
      en: "There are too many AI pictures to sell; buyers recognise them and would rather pay for work with a person in it.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "ai-carries-out-people-think",
    text: {
      zh: "好内容是这样分工的：人出主意和判断，AI 负责做出来。",
      en: "Good content divides the work: people decide and judge, AI carries it out.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "low-code-leaves-no-moat",
    text: {
      zh: "人人都能用低代码做出来的东西，几乎没有护城河：两三周就会有十几个同类。",
      en: "What everyone can build with low code has next to no moat: within two or three weeks a dozen like it have appeared.",
    },
    figures: [
      {
        value: 2,
        max: null,
        openEnded: false,
        measure: "example",
        unit: "days",
        currency: null,
        per: null,
        year: null,
        note: {
          zh: "做出一个论文润色助手的天数，第三周就有免费的超过它",
          en: "Days to build a paper polisher that a free one overtook in the third week",
        },
        source: paths,
      },
    ],
    source: paths,
  },
  {
    id: "narrow-trade-real-pain",
    text: {
      zh: "站得住的小工具都很窄：只为一个行业解决一件真正麻烦的事。",
      en: "The small tools that last are narrow: one trade, one real trouble.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "solve-rather-than-teach-technology",
    text: {
      zh: "企业愿意付钱，是因为问题解决了；把技术换成实际好处，才是少有的本事。",
      en: "Companies pay for a problem solved; turning technology into a practical benefit is the rare skill.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "tedious-work-pays",
    text: {
      zh: "数据标注看着低端，组织得好却能稳定挣钱，难处在管人，不在技术。",
      en: "Data labelling looks lowly, yet, well organised, it earns steadily: the difficulty is managing people, not technology.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "service-before-product",
    text: {
      zh: "一个人很难撑起一款软件产品；先卖服务、卖结果，要现实得多。",
      en: "One person can hardly carry a software product; selling a service and its result is far more realistic.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "most-courses-fleece",
    text: {
      zh: "AI 课程的市场不小，割韭菜的居多；值得买的课教的是怎么用进自己的工作。",
      en: "The market for AI courses is large and mostly fleeces its buyers; the courses worth buying teach how to use AI in one's own work.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "investing-is-not-for-most",
    text: {
      zh: "投资 AI 项目不适合普通人：要有资金、人脉和眼光，失败才是常态。",
      en: "Investing in AI projects is not for most people: it takes money, contacts and judgement, and failure is the rule.",
    },
    figures: [
      {
        value: 4,
        max: null,
        openEnded: false,
        measure: "example",
        unit: "items",
        currency: null,
        per: null,
        year: null,
        note: { zh: "一位投资人投的五个项目里失败的个数", en: "Of one investor's five projects, those that failed" },
        source: paths,
      },
    ],
    source: paths,
  },
  {
    id: "no-quick-money",
    text: {
      zh: "没有哪条路来钱很快；月入十万的人，要么功底厚，要么执行力极强，要么运气特别好。",
      en: "None of the paths is quick. Those who make 100,000 yuan a month have deep experience, unusual drive or rare luck.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "start-beside-a-job",
    text: {
      zh: "先用下班后的时间试，别为了创业马上辞职。",
      en: "Try it after work first; do not quit your job to start a business.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "one-direction-deep",
    text: {
      zh: "选定一个方向往深里做，什么都碰等于什么都没做。",
      en: "Choose one direction and go deep: trying everything amounts to doing nothing.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "value-first",
    text: {
      zh: "先想清楚能替谁解决什么，挣钱的机会属于给得出价值的人。",
      en: "Ask first what you can solve and for whom: the chances to earn go to those who have value to give.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "keep-improving",
    text: {
      zh: "第一版通常不好，一轮轮改下去才是关键。",
      en: "The first attempt is usually poor; what matters is to keep improving it.",
    },
    figures: [],
    source: paths,
  },
  {
    id: "stay-sceptical",
    text: {
      zh: "看到教人用 AI 挣钱的广告，先问一句：真有那么好，对方何必告诉你？",
      en: "Whenever an advertisement offers to teach you to earn with AI, ask first: if it were that good, why would they tell you?",
    },
    figures: [],
    source: paths,
  },
  {
    id: "hands-on",
    text: {
      zh: "第一笔钱也许没有想的那么远，但只有动手做的人拿得到。",
      en: "The first money may be closer than it seems, but only for those who set to work.",
    },
    figures: [],
    source: paths,
  },
];
