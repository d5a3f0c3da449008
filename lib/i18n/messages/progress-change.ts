import { messages } from "../messages";

/** What a record that was just saved moved on the ladder. */
export const progressChange = messages({
  en: {
    saved: "Saved.",
    trashed: "Moved to the trash.",
    met: "Met now: {rule} ({value})",
    unmet: "No longer met: {rule} ({value})",
    raised: "Closer: {rule} ({value})",
    lowered: "Further away: {rule} ({value})",
    reached: "You have reached “{stage}”.",
    fellBack: "Without this evidence you are at “{stage}”.",
    holdsAgain: "Your stage holds again.",
    holdsNoLonger: "Your stage no longer holds.",
    nothing: "No rule has changed.",
    unknown: "What it changed could not be looked up just now.",
    seeProgress: "See where you stand",
  },
  zh: {
    saved: "已保存。",
    trashed: "已移到回收站。",
    met: "刚刚达成：{rule}（{value}）",
    unmet: "不再达成：{rule}（{value}）",
    raised: "更近一步：{rule}（{value}）",
    lowered: "退了一步：{rule}（{value}）",
    reached: "你已到达「{stage}」。",
    fellBack: "少了这份证据，你回到了「{stage}」。",
    holdsAgain: "你的阶段恢复保持了。",
    holdsNoLonger: "你的阶段不再保持。",
    nothing: "没有规则因此变动。",
    unknown: "暂时查不到它带来的变化。",
    seeProgress: "看看现在的位置",
  },
});
