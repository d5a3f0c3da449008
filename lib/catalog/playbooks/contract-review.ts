import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of contract review for the legal trade. */
export const contractReviewPlaybook: PlaybookStep[] = [
  {
    id: "contract-review-clause-list",
    stage: "tool-user",
    name: { zh: "列出一类合同的二十个风险点", en: "List twenty risks in one kind of contract" },
    detail: {
      zh: "只选一类，例如租赁或采购。每个风险点写明哪种写法危险、该问谁。不是律师就找一位律师一起列。",
      en: "One kind only, such as leases or purchases: which wording is dangerous, and whom to ask. If you are no lawyer, make the list with one.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "contract-review-own-contract",
    stage: "tool-user",
    name: { zh: "先审自己签过的合同", en: "Review contracts you have signed" },
    detail: {
      zh: "拿几份自己的旧合同，人工查一遍、AI 查一遍，记下用时与漏掉的条款，存成自用案例。",
      en: "A few old contracts of your own, once by hand, once with AI. Time and missed clauses make a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "contract-review-lawyer-compare",
    stage: "system-builder",
    name: { zh: "与律师的批注对一对", en: "Compare with a lawyer's notes" },
    detail: {
      zh: "三十份有批注的合同，数出找到、漏掉、误报各多少；改规则后再数，写成案例。",
      en: "Thirty annotated contracts: found, missed, false alarms. Change the rules, count again, and make a case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "contract-review-quote-clause",
    stage: "system-builder",
    name: { zh: "每条意见都要带原文", en: "Every remark quotes the clause" },
    detail: {
      zh: "让它只在能指到条款时才开口。数清前后各编造了几条意见，写成案例。",
      en: "Let it speak only where it can point to the clause. Invented remarks before and after are the case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "contract-review-office-pilot",
    stage: "system-builder",
    name: { zh: "给一家律所或法务试一个月", en: "A month with one firm or legal team" },
    detail: {
      zh: "比较前后初审一份各要多久、律师改了多少，记成样品案例，文件先脱敏。",
      en: "Time for a first review and how much the lawyer changed make a sample. Remove names first.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "contract-review-offer",
    stage: "system-builder",
    name: { zh: "按份报价，写明不替代律师", en: "Quote per contract; you replace no lawyer" },
    detail: {
      zh: "交付的是标注好的初审稿，意见由律师负责。写明多久交、怎么保密，登记为服务。",
      en: "You deliver a marked first review; the opinion is the lawyer's. State time and confidentiality, and record the offering.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "contract-review-ten-lawyers",
    stage: "system-builder",
    name: { zh: "约十位律师或法务谈一次", en: "Talk to ten lawyers or counsel" },
    detail: {
      zh: "当场审一份他们给的脱敏合同，问漏了什么。每次都记跟进。",
      en: "Review a contract of theirs with names removed and ask what was missed. Log each touch.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "contract-review-first-deal",
    stage: "system-builder",
    name: { zh: "签下第一批合同", en: "Win the first batch" },
    detail: {
      zh: "先接二十份同类的，误报太多就少收钱，写进协议再标「成交」。",
      en: "Twenty of one kind, cheaper if there are too many false alarms. Put it in writing and mark it won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "contract-review-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔审查费", en: "Receive the first fee" },
    detail: {
      zh: "当天记下收入与工时，把漏掉的条款补进清单。",
      en: "Record income and hours the same day, and add what was missed to the list.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "contract-review-kind-package",
    stage: "product-owner",
    name: { zh: "一类合同做成一个产品", en: "One kind of contract, one product" },
    detail: {
      zh: "把清单、模板条款和审查流程打包，按月卖给同类公司的法务，法规一变就更新。",
      en: "Sell the list, model clauses and process by the month to counsel of similar firms, updated when the law changes.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
