import { messages } from "../messages";

/** Words every page may need. */
export const common = messages({
  en: {
    appName: "Leap",
    save: "Save",
    saving: "Saving…",
    saved: "Saved.",
    cancel: "Cancel",
    close: "Close",
    edit: "Edit",
    remove: "Remove",
    add: "Add",
    back: "Back",
    optional: "optional",
    loading: "Loading…",
    retry: "Try again",
    showAll: "Show all",
    hoursUnit: "h",
  },
  zh: {
    appName: "跃迁",
    save: "保存",
    saving: "正在保存…",
    saved: "已保存。",
    cancel: "取消",
    close: "关闭",
    edit: "编辑",
    remove: "移除",
    add: "添加",
    back: "返回",
    optional: "选填",
    loading: "正在加载…",
    retry: "再试一次",
    showAll: "查看全部",
    hoursUnit: "小时",
  },
});
