import { catalog } from "@/lib/catalog/catalog";
import { changePassword, removeAccount } from "../auth/accounts";
import { changeProfile, readProfile } from "../auth/profile";
import { endOtherSessions, endSessionOf, listSessions } from "../auth/sessions";
import { signUp } from "../auth/sign-up";
import { createToken, listTokens, revokeToken } from "../auth/tokens";
import { clientAddress } from "../limits/client-address";
import { readEvidence, readProgress } from "../progress/progress";
import { readToday } from "../progress/today";
import { search } from "../search/search";
import { exportStream } from "../transfer/export-stream";
import { exportName } from "../transfer/export-text";
import { takeImport } from "../transfer/take-import";
import { os } from "./implementer";
import { ownerOf, sessionOf } from "./record-handlers";
import { recordRouter } from "./record-router";

/** Every operation of the contract, answered by its use-case. */
export const router = os.router({
  ...recordRouter,
  progress: {
    read: os.progress.read.handler(({ context, input }) => readProgress(ownerOf(context), input)),
    evidence: os.progress.evidence.handler(({ context, input }) =>
      readEvidence(ownerOf(context), input, context.locale),
    ),
  },
  today: {
    read: os.today.read.handler(({ context }) => readToday(ownerOf(context), context.locale)),
  },
  search: {
    find: os.search.find.handler(({ context, input }) => search(ownerOf(context), input, context.locale)),
  },
  catalog: {
    read: os.catalog.read.handler(() => catalog),
  },
  account: {
    signUp: os.account.signUp.handler(async ({ context, input }) => {
      const { isNew, ...account } = await signUp(input, { address: clientAddress(context.headers) });
      context.replayed = !isNew;
      return account;
    }),
    profile: os.account.profile.handler(({ context }) => readProfile(ownerOf(context))),
    patchProfile: os.account.patchProfile.handler(({ context, input }) => changeProfile(ownerOf(context), input)),
    chooseLocale: os.account.chooseLocale.handler(({ context, input }) => changeProfile(ownerOf(context), input)),
    changePassword: os.account.changePassword.handler(({ context, input }) =>
      changePassword(sessionOf(context), input),
    ),
    remove: os.account.remove.handler(({ context, input }) => removeAccount(ownerOf(context), input)),
  },
  sessions: {
    list: os.sessions.list.handler(async ({ context }) => {
      const { owner, sessionId } = sessionOf(context);
      return { items: await listSessions(owner.id, sessionId) };
    }),
    end: os.sessions.end.handler(({ context, input }) => endSessionOf(ownerOf(context).id, input)),
    endOthers: os.sessions.endOthers.handler(({ context }) => {
      const { owner, sessionId } = sessionOf(context);
      return endOtherSessions(owner.id, sessionId);
    }),
  },
  transfer: {
    export: os.transfer.export.handler(({ context }) => {
      context.saveAs = exportName(new Date());
      return exportStream(ownerOf(context), clientAddress(context.headers));
    }),
    import: os.transfer.import.handler(({ context, input }) =>
      takeImport(ownerOf(context), clientAddress(context.headers), context.file, input.query.dryRun === "true"),
    ),
  },
  tokens: {
    list: os.tokens.list.handler(async ({ context }) => ({ items: await listTokens(ownerOf(context)) })),
    create: os.tokens.create.handler(({ context, input }) => createToken(ownerOf(context), input)),
    revoke: os.tokens.revoke.handler(({ context, input }) => revokeToken(ownerOf(context), input)),
  },
});
