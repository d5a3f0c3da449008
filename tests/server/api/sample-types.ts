import type { InferContractRouterInputs } from "@orpc/contract";
import type { Contract } from "@/lib/contract/contract";
import type { routes } from "@/lib/contract/routes";
import type { Resource } from "@/lib/domain/resources";

/** One record of every kind, a token and another session, by their ids. */
export type Ids = Readonly<Record<Resource | "tokens" | "sessions", string>>;

type Inputs = InferContractRouterInputs<Contract>;

/** A valid input of every operation. One that is missing does not compile. */
export type Samples = {
  [G in keyof typeof routes]: {
    [O in keyof (typeof routes)[G] & keyof Inputs[G]]: (ids: Ids) => Inputs[G][O];
  };
};
