import { medicalDocumentsPlaybook } from "@/lib/catalog/playbooks/medical-documents";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** Assistance with documents in medicine, where compliance decides. */
export const medicalDocuments: Direction = {
  id: "medical-documents",
  name: { zh: "医疗文档与辅助", en: "Medical documents and assistance" },
  aliases: ["医疗解决方案", "AI 医疗", "medical AI", "healthcare solutions"],
  kind: "venture",
  enrol: true,
  summary: {
    zh: "面向医疗行业，帮着整理文档、分担辅助工作。",
    en: "For medicine: putting documents in order and taking over support tasks.",
  },
  difficulty: null,
  tools: [],
  capabilities: ["医疗文档", "医疗辅助"],
  skills: [
    { zh: "医疗合规与隐私", en: "Compliance and privacy in medicine", basis: "ours" },
    { zh: "本地部署", en: "Local deployment", basis: "ours" },
  ],
  earns: ["project"],
  channels: [],
  income: null,
  prices: [],
  value: {
    zh: "合规门槛高，守得住才做得成。",
    en: "Compliance is strict: only those who keep to it stay in business.",
  },
  suits: {
    zh: "在医疗机构做过、懂规矩的人。",
    en: "People who have worked in medicine and know its rules.",
    basis: "ours",
  },
  firstStep: {
    zh: "先列一张「不做什么」的清单，再找一类不涉及诊疗的文书。",
    en: "List what you will not do, then find a kind of document that has nothing to do with treatment.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "avoid",
      text: {
        zh: "不碰诊断，不让病历离开机构。",
        en: "Keep away from diagnosis, and let no record leave the premises.",
        basis: "ours",
      },
    },
  ],
  stories: [],
  layers: ["productisation"],
  audience: [{ zh: "诊所与医院科室", en: "Clinics and hospital departments", basis: "ours" }],
  playbook: medicalDocumentsPlaybook,
  sources: [map],
};
