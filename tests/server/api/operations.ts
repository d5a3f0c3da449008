import { type OperationRoute, routes } from "@/lib/contract/routes";
import { byResource, resources } from "@/lib/domain/resources";
import { ask, make } from "../../support/api";
import { type Person, sessionOn } from "../../support/people";
import type { Ids } from "./sample-types";
import { samples } from "./samples";

/** One operation of the contract: what it is called, where it is, and its sample. */
export type Operation = {
  name: string;
  group: string;
  verb: string;
  route: OperationRoute;
  sample: (ids: Ids) => unknown;
};

/** Every operation of the contract in the order of its table. */
export const operations: readonly Operation[] = Object.entries(routes).flatMap(([group, verbs]) =>
  Object.entries(verbs).map(([verb, route]: [string, OperationRoute]) => {
    const sample: unknown = Reflect.get(Reflect.get(samples, group), verb);
    if (typeof sample !== "function") throw new Error(`${group}.${verb} has no sample`);
    return { name: `${group}.${verb}`, group, verb, route, sample: (ids: Ids): unknown => sample(ids) };
  }),
);

/** Makes one record of every kind through the API, each naming all the others it can, a token and another session. */
export async function makeFamily({ page, user }: Person): Promise<Ids> {
  const ids: Record<keyof Ids, string> = { ...noIds };
  for (const resource of resources) ids[resource] = (await make(resource, page, samples[resource].create(ids))).id;
  const token = await ask(routes.tokens.create, { name: "spare", scope: "write" }, { as: page });
  ids.tokens = String(Reflect.get(Object(token.body), "id"));
  ids.sessions = (await sessionOn(user.id, null)).id;
  return ids;
}

const noIds: Ids = { ...byResource(() => ""), tokens: "", sessions: "" };
