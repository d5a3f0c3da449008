import { messages } from "../messages";

/** The demo: a throw-away account with a sample story in it. */
export const demo = messages({
  en: {
    visitor: "Demo visitor",
    open: "Explore the demo",
    what: "One click, no sign-up: six months of a sample story, yours alone and gone after a day.",
    notice: "This demo is yours alone: change what you like. It is deleted with everything in it on {time}.",
    again: "Start again",
    signUp: "Sign up",
    leave: "Leave",
    refused: {
      COOKIES_REFUSED:
        "Your browser did not keep the cookie that the demo needs. Allow cookies for this site in the browser’s settings, then press the button again.",
      failed: "The demo could not be opened, and nothing was stored. Please try again.",
    },
  },
  zh: {
    visitor: "演示访客",
    open: "先看演示",
    what: "点一下就能进，不用注册。里面是六个月的样例故事，只有你看得到，一天后自动删除。",
    notice: "这是你独享的演示账号，随便改；{time} 会连同里面的内容一起删除。",
    again: "重新开始",
    signUp: "注册账号",
    leave: "离开",
    refused: {
      COOKIES_REFUSED: "浏览器没有保存演示需要的 Cookie。请在浏览器设置里允许本站使用 Cookie，再点一次按钮。",
      failed: "演示没能打开，也没有存下任何东西。请再试一次。",
    },
  },
});
