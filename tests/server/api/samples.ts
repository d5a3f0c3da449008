import { v7 as newId } from "uuid";
import { emptyExport } from "../../support/exports";
import { goodPassword } from "../../support/visitor";
import { recordSamples } from "./record-samples";
import type { Samples } from "./sample-types";

/** A valid input of every operation of the contract. An operation without one does not compile. */
export const samples = {
  ...recordSamples,
  progress: {
    read: () => ({ asOf: "2026-03-31" }),
    evidence: () => ({ rule: "own-use", asOf: "2026-03-31" }),
  },
  today: { read: () => undefined },
  search: { find: () => ({ q: "茶" }) },
  catalog: { read: () => undefined },
  account: {
    signUp: () => ({
      id: newId(),
      email: `new-${newId()}@example.org`,
      password: "correct horse battery staple",
      name: "小王",
      locale: "zh",
      timeZone: "Asia/Shanghai",
      baseCurrency: "CNY",
    }),
    profile: () => undefined,
    patchProfile: () => ({
      version: 1,
      name: "小李",
      locale: "zh",
      timeZone: "Asia/Kathmandu",
      baseCurrency: "CNY",
      hoursPerWeek: 7.5,
    }),
    chooseLocale: () => ({ locale: "en" }),
    changePassword: () => ({ current: goodPassword, next: goodPassword }),
    remove: () => ({ password: goodPassword }),
  },
  sessions: {
    list: () => undefined,
    end: (ids) => ({ id: ids.sessions }),
    endOthers: () => undefined,
  },
  transfer: {
    export: () => undefined,
    import: () => ({ query: { dryRun: "false" }, body: emptyExport() }),
  },
  tokens: {
    list: () => undefined,
    create: () => ({ name: "n8n", scope: "read" }),
    revoke: (ids) => ({ id: ids.tokens }),
  },
} as const satisfies Samples;
