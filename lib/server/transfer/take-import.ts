import { clientAddress } from "../client-address";
import type { Owner } from "../owner";
import { rateLimits } from "../rate-limits";
import { Refusal } from "../refusal";
import { importApart } from "./import-apart";
import type { ImportReport } from "./import-file";
import { type ReceivedFile, receiveFile } from "./receive-file";
import { seats } from "./seats";

/** Receives a file for its owner and does `work` with it; whatever happens, the file is gone afterwards. Throws BUSY, RATE_LIMITED and what `receiveFile` throws. */
export async function withReceivedFile<T>(
  owner: Owner,
  request: Request,
  work: (file: ReceivedFile) => Promise<T>,
): Promise<T> {
  const leave = seats().uploads.take({ userId: owner.id, address: clientAddress(request.headers) });
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
  const leave = seats().imports.take({ userId: owner.id, address });
  try {
    return await importApart({ path: file.path, userId: owner.id, dryRun }, file.size, owner);
  } finally {
    leave();
  }
}
