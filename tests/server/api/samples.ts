import { v7 as newId } from "uuid";
import { eachResource, type Resource } from "@/lib/domain/resources";
import { recordSamples } from "../../records/record-samples";
import { emptyExport } from "../../support/exports";
import { goodPassword } from "../../support/visitor";
import type { Ids, Samples } from "./sample-types";

/** What every list can be asked for. */
const range = { limit: 10, from: "2026-01-01", to: "2099-12-31" };

/** A valid input of the five operations on a kind of record, made from records that are there. */
const operationsOn = eachResource<Pick<Samples, Resource>>((resource) => {
  const { list, create, patch } = recordSamples[resource];
  const one = (ids: Ids) => ({ id: ids[resource] });
  return {
    list: (ids: Ids) => ({ ...range, ...list(ids) }),
    create,
    read: one,
    patch: (ids: Ids) => ({ ...one(ids), ...patch(ids) }),
    trash: one,
  };
});

/** A valid input of every operation of the contract. An operation without one does not compile. */
export const samples = {
  ...operationsOn,
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
