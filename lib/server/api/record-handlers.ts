import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import type { ApiContext } from "./context";

/** The five use-cases of a kind of record. */
export type UseCases<List, Create, Change, Page, Shown> = {
  list(owner: Owner, input: List): Promise<Page>;
  create(owner: Owner, input: Create): Promise<{ row: Shown; replayed: boolean }>;
  read(owner: Owner, input: Address): Promise<Shown>;
  patch(owner: Owner, input: Change): Promise<Shown>;
  trash(owner: Owner, input: Address): Promise<{ id: string; deletedAt: string }>;
};

type Address = { id: string };
type Call<Input> = { context: ApiContext; input: Input };

/** The five operations of a kind of record, as the contract's implementer gives them to be answered. */
export type Operations<
  List,
  Create,
  Change,
  Page,
  Shown,
  Answered extends Record<keyof UseCases<0, 0, 0, 0, 0>, unknown>,
> = {
  list: Operation<List, Page, Answered["list"]>;
  create: Operation<Create, Shown, Answered["create"]>;
  read: Operation<Address, Shown, Answered["read"]>;
  patch: Operation<Change, Shown, Answered["patch"]>;
  trash: Operation<Address, { id: string; deletedAt: string }, Answered["trash"]>;
};
type Operation<Input, Output, Answered> = { handler(handle: (call: Call<Input>) => Promise<Output>): Answered };

/** Answers the five operations of a kind of record by its use-cases, working for whoever calls. */
export function answerRecords<
  List,
  Create,
  Change,
  Page,
  Shown,
  Answers extends Record<keyof UseCases<0, 0, 0, 0, 0>, unknown>,
>(on: Operations<List, Create, Change, Page, Shown, Answers>, uses: UseCases<List, Create, Change, Page, Shown>) {
  return {
    list: on.list.handler(({ context, input }) => uses.list(ownerOf(context), input)),
    create: on.create.handler(async ({ context, input }) => {
      const { row, replayed } = await uses.create(ownerOf(context), input);
      context.replayed = replayed;
      return row;
    }),
    read: on.read.handler(({ context, input }) => uses.read(ownerOf(context), input)),
    patch: on.patch.handler(({ context, input }) => uses.patch(ownerOf(context), input)),
    trash: on.trash.handler(({ context, input }) => uses.trash(ownerOf(context), input)),
  };
}

/** The session of the call. Throws SESSION_NEEDED, although the edge has already refused such a call. */
export function sessionOf({ caller }: ApiContext): { owner: Owner; sessionId: string } {
  if (caller?.via !== "session") throw new Refusal("SESSION_NEEDED");
  return caller;
}

/** The owner an operation works for. Throws SIGN_IN_NEEDED, although the edge has already refused such a call. */
export function ownerOf({ caller }: ApiContext): Owner {
  if (!caller) throw new Refusal("SIGN_IN_NEEDED");
  return caller.owner;
}
