import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of assistance with medical documents, under strict rules. */
export const medicalDocumentsPlaybook: PlaybookStep[] = [
  {
    id: "medical-documents-rules-first",
    stage: "tool-user",
    name: { zh: "先读规定，再碰资料", en: "Read the rules before any data" },
    detail: {
      zh: "弄清所在地对病历、隐私和医疗软件的要求，列一张「不做」清单：不诊断、不开药、不外传。",
      en: "Learn what applies to records, privacy and medical software where you are, and list what you do not do: no diagnosis, no prescription, no data off the premises.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "medical-documents-public-samples",
    stage: "tool-user",
    name: { zh: "用公开样本练整理", en: "Practise on public samples" },
    detail: {
      zh: "拿公开或虚构的文书练结构化和摘要，量出前后每份的用时，存成自用案例。",
      en: "Structure and summarise public or invented documents; time for each before and after makes a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "medical-documents-expert-check",
    stage: "system-builder",
    name: { zh: "请一位医生或护士挑错", en: "Let a clinician find the mistakes" },
    detail: {
      zh: "五十份样本逐条核对，数出漏项与编造。改完再核一次，把前后的错误数写成案例。",
      en: "Fifty samples checked line by line for omissions and inventions. Improve, check again: errors before and after are the case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "medical-documents-local-run",
    stage: "system-builder",
    name: { zh: "在不出内网的机器上跑通", en: "Run it on a machine inside the network" },
    detail: {
      zh: "换成本地部署的模型再测一遍，比较质量与速度，写成案例。",
      en: "Test again with a model deployed locally; quality and speed compared make a case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "medical-documents-admin-pilot",
    stage: "system-builder",
    name: { zh: "先从非诊疗文书试点", en: "Pilot with documents away from treatment" },
    detail: {
      zh: "先做排班说明、随访提醒、耗材台账这类文书。量出每周省下几小时，记成样品案例。",
      en: "Rotas, follow-up reminders and supply lists come first. Hours saved a week make a sample.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "medical-documents-offer",
    stage: "system-builder",
    name: { zh: "写明最后由谁过目", en: "Say who takes the last look" },
    detail: {
      zh: "每份输出都由有资质的人签字，日志可查，资料不离院。写进报价，登记为服务。",
      en: "A qualified person signs every output, logs can be read, data stays on the premises: put this in the quote, and record the offering.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "medical-documents-ten-clinics",
    stage: "system-builder",
    name: { zh: "拜访十家诊所或科室", en: "Call on ten clinics or departments" },
    detail: {
      zh: "先见管信息和合规的人，再见用的人。顾虑逐条记进跟进。",
      en: "See those who answer for data and rules first, then those who would use it. Every worry goes into a touch.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "medical-documents-first-deal",
    stage: "system-builder",
    name: { zh: "谈成一个付费试点", en: "Win one paid pilot" },
    detail: {
      zh: "一个科室、一类文书、三个月，合同里写清出错怎么停、数据怎么删。",
      en: "One department, one kind of document, three months; the contract says how to stop when it errs and how data is deleted.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "medical-documents-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔试点款", en: "Receive the first pilot payment" },
    detail: {
      zh: "记下收入与工时，合规花的时间单列，它决定下一家该报多少。",
      en: "Record income and hours, with the time for compliance apart: it sets the next quote.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "medical-documents-certified-package",
    stage: "product-owner",
    name: { zh: "把通过审查的做法打包", en: "Package what passed review" },
    detail: {
      zh: "部署说明、审计日志、培训与文书模板做成标准包。审查已经通过，这一点别人抄不走。",
      en: "Deployment notes, audit log, training and templates as one package. Having passed review is what others cannot copy.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
