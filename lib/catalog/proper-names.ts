import type { Locale } from "@/lib/domain/kinds";

/**
 * A tool, keyword or capability in the reader's language. The catalog writes such names as the documents do; those in
 * Chinese have an English name here, all others are the same everywhere.
 */
export function properNameIn(name: string, locale: Locale): string {
  return locale === "zh" ? name : (englishNames.get(name) ?? name);
}

const englishNames: ReadonlyMap<string, string> = new Map([
  ["通义千问", "Tongyi Qianwen (Qwen)"],
  ["剪映", "Jianying (CapCut)"],
  ["飞书", "Feishu"],
  ["钉钉", "DingTalk"],
  ["企业微信", "WeCom"],
  ["影刀", "Yingdao RPA"],
  ["来也", "Laiye RPA"],
  ["大模型", "Language models"],
  ["小程序", "Mini programs"],
  ["小鹅通", "Xiaoe-Tech"],
  ["自动化", "Automation"],
  ["知识库", "Knowledge base"],
  ["工作流", "Workflow"],
  ["AI 应用", "AI applications"],
  ["平台", "Platform"],
  ["解决方案", "Solutions"],
  ["收费", "Charging"],
  ["订阅", "Subscription"],
  ["私有化", "Private deployment"],
  ["视频生成", "Video generation"],
  ["知识库搭建", "Building knowledge bases"],
  ["自动化流程", "Automated workflows"],
  ["AI 编程", "Coding with AI"],
  ["博客 AIGC", "AI-generated blogging"],
  ["简报生成", "Generated briefings"],
  ["数字人", "Digital presenters"],
  ["Prompt 设计", "Prompt design"],
  ["个性化辅导", "Personalised tutoring"],
  ["医疗文档", "Medical documents"],
  ["医疗辅助", "Assistance in medicine"],
  ["合同审查", "Contract review"],
  ["内容工厂", "Content factory"],
  ["模型", "Models"],
  ["视频 AIGC", "Video AIGC"],
  ["教育 AI", "Education AI"],
  ["出题 AI", "Question-setting AI"],
  ["判题 AI", "Marking AI"],
]);
