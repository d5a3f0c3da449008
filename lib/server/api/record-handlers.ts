import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import type { ApiContext } from "./context";

/** The five use-cases of a kind of record. */
type UseCases<List, Create, Change, Page, Shown> = {
  list(owner: Owner, input: List): Promise<Page>;
  create(owner: Owner, input: Create): Promise<{ row: Shown; replayed: boolean }>;
  read(owner: Owner, input: Address): Promise<Shown>;
  patch(owner: Owner, input: Change): Promise<Shown>;
  trash(owner: Owner, input: Address): Promise<{ id: string; deletedAt: string }>;
};

type Address = { id: string };
type Call<Input> = { context: ApiContext; input: Input };

/** The use-cases of a kind of record as handlers of its five operations, on behalf of the caller. */
export function handlersOf<List, Create, Change, Page, Shown>(uses: UseCases<List, Create, Change, Page, Shown>) {
  return {
    list: ({ context, input }: Call<List>) => uses.list(ownerOf(context), input),
    create: async ({ context, input }: Call<Create>) => {
      const { row, replayed } = await uses.create(ownerOf(context), input);
      context.replayed = replayed;
      return row;
    },
    read: ({ context, input }: Call<Address>) => uses.read(ownerOf(context), input),
    patch: ({ context, input }: Call<Change>) => uses.patch(ownerOf(context), input),
    trash: ({ context, input }: Call<Address>) => uses.trash(ownerOf(context), input),
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
