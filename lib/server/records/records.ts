import type { Row } from "@/db/record-tables";
import { eachResource, type Resource } from "@/lib/domain/resources";
import type { Owner } from "../owner";
import { change, create, type ListInput, list, read, trash } from "./crud";
import type { RecordType } from "./record-type";
import { recordTypes } from "./record-types";

/** The use-cases of every kind of record: what the API's operations and the pages call. */
export const records = eachResource<{ [R in Resource]: OperationsOf<(typeof recordTypes)[R]> }>((resource) =>
  operationsOf<Resource, unknown, Created, Changed>(recordTypes[resource]),
);

type Created = { id?: string };
type Changed = { id: string; version?: number };

type OperationsOf<T> =
  T extends RecordType<infer R, infer Shown, infer Create, infer Change>
    ? ReturnType<typeof operationsOf<R, Shown, Create & Created, Change & Changed>>
    : never;

function operationsOf<R extends Resource, Shown, Create extends Created, Change extends Changed>(
  recordType: RecordType<R, Shown, Create, Change>,
) {
  const { resource, present } = recordType;
  const one = async (owner: Owner, row: Row<R>): Promise<Shown> => {
    const [shown] = await present(owner, [row]);
    if (shown === undefined) throw new Error(`A stored row of ${resource} could not be shown`);
    return shown;
  };
  return {
    list: async (owner: Owner, input: ListInput<R>) => {
      const page = await list(resource, owner, input);
      return { ...page, items: await present(owner, page.items) };
    },
    create: async (owner: Owner, input: Create) => {
      const { row, replayed } = await create(recordType, owner, input);
      return { row: await one(owner, row), replayed };
    },
    read: async (owner: Owner, input: { id: string }) => one(owner, await read(resource, owner, input)),
    patch: async (owner: Owner, input: Change) => one(owner, await change(recordType, owner, input)),
    trash: (owner: Owner, input: { id: string }) => trash(resource, owner, input),
  };
}
