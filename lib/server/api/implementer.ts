import { implement } from "@orpc/server";
import { contract } from "@/lib/contract/contract";
import type { ApiContext } from "./context";

/** The operations of the contract, to be given their use-cases. */
export const os = implement(contract).$context<ApiContext>();
