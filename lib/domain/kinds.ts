import type { locales } from "@/lib/domain/locales";
import type { stages } from "@/lib/domain/stages";

/** One rung of the ladder. */
export type Stage = (typeof stages)[number];

/** The aim of a path: employment, something beside a job, or a business. */
export const pathKinds = ["career", "side-hustle", "venture"] as const;
/** One kind of path. */
export type PathKind = (typeof pathKinds)[number];

/** The life of a path; at most one of a user's paths is `active`. */
export const pathStatuses = ["active", "paused", "finished", "dropped"] as const;
/** One status of a path. */
export type PathStatus = (typeof pathStatuses)[number];

/** The life of a milestone; `skipped` carries a reason. */
export const milestoneStatuses = ["todo", "doing", "done", "skipped"] as const;
/** One status of a milestone. */
export type MilestoneStatus = (typeof milestoneStatuses)[number];

/** The proof of a milestone: none, words, an address, or one of the user's records. */
export const evidenceKinds = ["none", "note", "link", "case", "deal", "touch", "offering", "income"] as const;
/** One kind of proof. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Whom a case was made for, or what it is. */
export const caseKinds = ["personal", "sample", "client", "product", "content", "platform"] as const;
/** One kind of case. */
export type CaseKind = (typeof caseKinds)[number];

/** Whether the work of a case has been handed over. */
export const caseStatuses = ["draft", "delivered"] as const;
/** One status of a case. */
export type CaseStatus = (typeof caseStatuses)[number];

/** Who may see a case. */
export const visibilities = ["private", "public"] as const;
/** One visibility. */
export type Visibility = (typeof visibilities)[number];

/** Where clients come from: the marketplaces and networks in the catalog, and `other`. */
export const channels = [
  "xianyu",
  "xiaohongshu",
  "wechat-moments",
  "wecom-group",
  "zhubajie",
  "upwork",
  "fiverr",
  "douyin",
  "wechat-official-account",
  "referral",
  "own-site",
  "linkedin",
  "other",
] as const;
/** One channel. */
export type Channel = (typeof channels)[number];

/** Work for a client, or a job with an employer. */
export const dealKinds = ["client", "job"] as const;
/** One kind of deal. */
export type DealKind = (typeof dealKinds)[number];

/** The pipeline in order; a job reads them as saved, applied, screening, task, offer, accepted, lost. */
export const dealStages = ["lead", "contacted", "talking", "sample", "quoted", "won", "lost"] as const;
/** One stage of the pipeline. */
export type DealStage = (typeof dealStages)[number];

/** Why a deal was lost. */
export const lostReasons = ["price", "no-reply", "went-elsewhere", "no-budget", "not-a-fit", "dropped-by-me"] as const;
/** One reason for a lost deal. */
export type LostReason = (typeof lostReasons)[number];

/** How a client was met. */
export const touchKinds = ["message", "call", "meeting", "demo", "note"] as const;
/** One kind of touch. */
export type TouchKind = (typeof touchKinds)[number];

/** What is sold: the user's hours, or something that earns without them. */
export const offeringKinds = ["service", "product", "content", "platform"] as const;
/** One kind of offering. */
export type OfferingKind = (typeof offeringKinds)[number];

/** How a payment is earned; `other` is the default. */
export const incomeModels = [
  "subscription",
  "usage",
  "advertising",
  "project",
  "knowledge",
  "product-sale",
  "platform-share",
  "salary",
  "other",
] as const;
/** One model of income. */
export type IncomeModel = (typeof incomeModels)[number];

/** The records a note may be about. */
export const noteAboutKinds = ["path", "milestone", "case", "client", "deal", "touch", "offering", "income"] as const;
/** One kind of record a note may be about. */
export type NoteAboutKind = (typeof noteAboutKinds)[number];

/** A person's occupation so far, as far as it suggests a direction. */
export const backgrounds = [
  "writing",
  "shop",
  "engineering",
  "teaching",
  "sales",
  "office",
  "design",
  "other",
] as const;
/** One background. */
export type Background = (typeof backgrounds)[number];

/** What somebody enjoys doing. */
export const likings = ["write", "picture", "talk", "teach", "code", "analyse", "organise", "invent"] as const;
/** One thing somebody enjoys. */
export type Liking = (typeof likings)[number];

/** What somebody can already work with: the steps of the skill ladder from the lowest, and pictures and video. */
export const toolSkills = ["prompting", "images", "no-code", "automation", "developer", "expert"] as const;
/** One kind of tool. */
export type ToolSkill = (typeof toolSkills)[number];

/** Whom somebody can reach. */
export const reaches = ["shops", "companies", "peers", "audience", "learners", "developers", "overseas"] as const;
/** One group of people somebody can reach. */
export type Reach = (typeof reaches)[number];

/** The questions by which a claim of income is weighed, in the order in which they are asked. */
export const claimQuestions = [
  "who-gains",
  "method-shown",
  "checked-source",
  "costs-named",
  "repeatable",
  "copied-it",
] as const;
/** One question of the reality check. */
export type ClaimQuestion = (typeof claimQuestions)[number];

/** The possible answers to a question of the reality check. */
export const claimAnswers = ["yes", "no", "unclear"] as const;
/** One answer. */
export type ClaimAnswer = (typeof claimAnswers)[number];

/** How well a claim is supported by the way it is told, least first. */
export const claimVerdicts = ["doubtful", "open", "plausible", "solid"] as const;
/** One verdict of the reality check. */
export type ClaimVerdict = (typeof claimVerdicts)[number];

/** How much somebody would risk for a chance of more. */
export const appetites = ["low", "medium", "high"] as const;
/** One appetite for risk. */
export type Appetite = (typeof appetites)[number];

/** One language of the app. */
export type Locale = (typeof locales)[number];

/** The rules of the ladder in table order, which breaks ties. */
export const ruleIds = [
  "path-picked",
  "own-use",
  "measured-cases",
  "built-for-others",
  "first-paid",
  "product-live",
  "paying-users",
  "earning-streak",
  "unhooked-share",
  "platform-live",
  "outside-earners",
  "platform-streak",
] as const;
/** The id of one rule. */
export type RuleId = (typeof ruleIds)[number];

/** The actions by which a user can advance an unmet rule. */
export const actionIds = [
  "start-path",
  "add-case",
  "measure-case",
  "deliver-case",
  "add-client-case",
  "record-income",
  "close-deal",
  "launch-offering",
  "grow-payers",
  "keep-earning",
  "shift-income",
] as const;
/** The id of one action. */
export type ActionId = (typeof actionIds)[number];

/** Why a stage that was reached is not held any more. */
export const holdingReasons = [
  "no-recent-income",
  "no-product-income",
  "share-below-half",
  "no-platform-income",
] as const;
/** One reason for not holding a stage. */
export type HoldingReason = (typeof holdingReasons)[number];

/** How well a case is proven, weakest first. */
export const strengthLevels = ["claimed", "shown", "measured", "confirmed", "paid"] as const;
/** One level of proof. */
export type StrengthLevel = (typeof strengthLevels)[number];
