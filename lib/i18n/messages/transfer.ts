import { messages } from "../messages";

/** Taking everything out and bringing it back: the section of the settings. */
export const transfer = messages({
  en: {
    title: "Your data",
    exportWhat:
      "One file with everything you have recorded, including the trash, and your profile. Your password, sign-ins and tokens are not in it.",
    download: "Download everything",
    importWhat:
      "Bring such a file back: into this account, another one of yours, or one on another server. You see first what it would change; where two versions of a record differ, the later one is kept.",
    choose: "Choose a file to import…",
    checking: "Reading “{name}”…",
    from: "“{name}” was exported by {email} on {date}.",
    foreign:
      "That is a different account from this one. Import the file only if it is your own, for example from another account of yours, here or on another server.",
    wouldDo: "What importing it would change here",
    did: "What it changed",
    added: "{count, plural, other {# new}}",
    changed: "{count, plural, other {# replaced by newer versions}}",
    kept: "{count, plural, other {# kept, newer here}}",
    same: "{count, plural, other {# already the same}}",
    profile: "Profile",
    waiting:
      "{count, plural, one {# path that was active in the file goes on hold} other {# paths that were active in the file go on hold}}, because one is active here.",
    newIds:
      "{count, plural, one {# record in the file belongs to another account on this server, so this account gets a copy of it with a new id} other {# records in the file belong to other accounts on this server, so this account gets copies of them with new ids}}. Links between records lead to the copies. Nothing changes in the other account, and importing the file again creates no duplicates.",
    nothing: "Everything in it is here already. There is nothing to import.",
    confirm: "Import",
    importing: "Importing… With tens of thousands of records this takes up to a minute.",
    done: "Imported.",
    failed: "Nothing was changed. {why}",
    wrong: "The file cannot be imported as it is, and nothing was changed. The problems, by their place in the file:",
    field: {
      name: "name",
      handle: "handle",
      locale: "language",
      timeZone: "time zone",
      baseCurrency: "base currency",
      hoursPerWeek: "hours a week",
      profile: "background and goals",
      dealStageNames: "names of the deal stages",
    },
  },
  zh: {
    title: "你的数据",
    exportWhat: "一个文件，包含你记下的全部内容（回收站也在内）和个人资料，不含密码、登录状态和令牌。",
    download: "导出全部数据",
    importWhat:
      "把导出的文件带回来，可以导入这个账号、你的另一个账号，或另一台服务器上的账号。导入前会先列出将有哪些变化；同一条记录以较晚的版本为准。",
    choose: "选择要导入的文件…",
    checking: "正在读取「{name}」…",
    from: "「{name}」由 {email} 于{date}导出。",
    foreign: "这是另一个账号导出的。确认是你自己的文件再导入，比如来自你在这里或另一台服务器上的其他账号。",
    wouldDo: "导入后这里的变化",
    did: "导入带来的变化",
    added: "新增 {count, number} 条",
    changed: "更新 {count, number} 条",
    kept: "保留 {count, number} 条（这里的版本较晚）",
    same: "{count, number} 条本来就相同",
    profile: "个人资料",
    waiting: "文件里进行中的 {count, number} 条路径改为暂停，因为这里已经有一条在进行。",
    newIds:
      "文件里有 {count, number} 条记录属于这台服务器上的其他账号，导入到这里的是副本，用新的 ID，记录之间的关联也都指向副本。原来的账号不受影响，再导入一次这个文件也不会重复。",
    nothing: "文件里的内容这里都有，不需要导入。",
    confirm: "导入",
    importing: "正在导入，记录有几万条时最多需要一分钟…",
    done: "导入完成。",
    failed: "没有改动任何内容。{why}",
    wrong: "这个文件暂时不能导入，没有改动任何内容。下面按文件中的位置列出问题：",
    field: {
      name: "称呼",
      handle: "主页地址",
      locale: "语言",
      timeZone: "时区",
      baseCurrency: "本位币",
      hoursPerWeek: "每周投入的时间",
      profile: "背景与目标",
      dealStageNames: "商机阶段的叫法",
    },
  },
});
