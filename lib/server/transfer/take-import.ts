import type { ImportReport } from "@/lib/contract/transfer";
import { clientAddress } from "../limits/client-address";
import { rateLimits } from "../limits/rate-limits";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { concurrencyLimits } from "./concurrency-limits";
import { importInChildProcess } from "./import-in-child-process";
import { type ReceivedFile, receiveFile } from "./receive-file";

/**
 * Receives a file for its owner and runs `work` with it; the file is always removed afterwards. Throws BUSY,
 * RATE_LIMITED and what `receiveFile` throws.
 */
export async function withReceivedFile<T>(
  owner: Owner,
  request: Request,
  work: (file: ReceivedFile) => Promise<T>,
): Promise<T> {
  const leave = concurrencyLimits().uploads.take({ userId: owner.id, address: clientAddress(request.headers) });
  try {
    await rateLimits().imports.take(owner.id);
    const file = await receiveFile(request);
    try {
      return await work(file);
    } finally {
      await file.remove();
    }
  } finally {
    leave();
  }
}

/** Imports the file that came with a request. Throws BUSY and what `importFile` throws. */
export async function takeImport(
  owner: Owner,
  address: string,
  file: ReceivedFile | null,
  dryRun: boolean,
): Promise<ImportReport> {
  if (!file) throw new Refusal("JSON_INVALID");
  const leave = concurrencyLimits().imports.take({ userId: owner.id, address });
  try {
    return await importInChildProcess({ path: file.path, userId: owner.id, dryRun }, file.size, owner);
  } finally {
    leave();
  }
}
