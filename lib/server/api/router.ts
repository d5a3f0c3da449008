import { implement } from "@orpc/server";
import { catalog } from "@/lib/catalog/catalog";
import { contract } from "@/lib/contract/contract";
import { changePassword, removeAccount } from "../auth/accounts";
import { changeProfile, readProfile } from "../auth/profile";
import { endOtherSessions, endSessionOf, listSessions } from "../auth/sessions";
import { signUp } from "../auth/sign-up";
import { createToken, listTokens, revokeToken } from "../auth/tokens";
import { clientAddress } from "../limits/client-address";
import { readEvidence, readProgress } from "../progress/progress";
import { readToday } from "../progress/today";
import { records } from "../records/records";
import { search } from "../search/search";
import { exportStream } from "../transfer/export-stream";
import { exportName } from "../transfer/export-text";
import { takeImport } from "../transfer/take-import";
import type { ApiContext } from "./context";
import { handlersOf, ownerOf, sessionOf } from "./record-handlers";

const os = implement(contract).$context<ApiContext>();

const paths = handlersOf(records.paths);
const milestones = handlersOf(records.milestones);
const cases = handlersOf(records.cases);
const clients = handlersOf(records.clients);
const deals = handlersOf(records.deals);
const touches = handlersOf(records.touches);
const offerings = handlersOf(records.offerings);
const income = handlersOf(records.income);
const notes = handlersOf(records.notes);
const reviews = handlersOf(records.reviews);
const claims = handlersOf(records.claims);

/** Every operation of the contract, answered by its use-case. */
export const router = os.router({
  paths: {
    list: os.paths.list.handler(paths.list),
    create: os.paths.create.handler(paths.create),
    read: os.paths.read.handler(paths.read),
    patch: os.paths.patch.handler(paths.patch),
    trash: os.paths.trash.handler(paths.trash),
  },
  milestones: {
    list: os.milestones.list.handler(milestones.list),
    create: os.milestones.create.handler(milestones.create),
    read: os.milestones.read.handler(milestones.read),
    patch: os.milestones.patch.handler(milestones.patch),
    trash: os.milestones.trash.handler(milestones.trash),
  },
  cases: {
    list: os.cases.list.handler(cases.list),
    create: os.cases.create.handler(cases.create),
    read: os.cases.read.handler(cases.read),
    patch: os.cases.patch.handler(cases.patch),
    trash: os.cases.trash.handler(cases.trash),
  },
  clients: {
    list: os.clients.list.handler(clients.list),
    create: os.clients.create.handler(clients.create),
    read: os.clients.read.handler(clients.read),
    patch: os.clients.patch.handler(clients.patch),
    trash: os.clients.trash.handler(clients.trash),
  },
  deals: {
    list: os.deals.list.handler(deals.list),
    create: os.deals.create.handler(deals.create),
    read: os.deals.read.handler(deals.read),
    patch: os.deals.patch.handler(deals.patch),
    trash: os.deals.trash.handler(deals.trash),
  },
  touches: {
    list: os.touches.list.handler(touches.list),
    create: os.touches.create.handler(touches.create),
    read: os.touches.read.handler(touches.read),
    patch: os.touches.patch.handler(touches.patch),
    trash: os.touches.trash.handler(touches.trash),
  },
  offerings: {
    list: os.offerings.list.handler(offerings.list),
    create: os.offerings.create.handler(offerings.create),
    read: os.offerings.read.handler(offerings.read),
    patch: os.offerings.patch.handler(offerings.patch),
    trash: os.offerings.trash.handler(offerings.trash),
  },
  income: {
    list: os.income.list.handler(income.list),
    create: os.income.create.handler(income.create),
    read: os.income.read.handler(income.read),
    patch: os.income.patch.handler(income.patch),
    trash: os.income.trash.handler(income.trash),
  },
  notes: {
    list: os.notes.list.handler(notes.list),
    create: os.notes.create.handler(notes.create),
    read: os.notes.read.handler(notes.read),
    patch: os.notes.patch.handler(notes.patch),
    trash: os.notes.trash.handler(notes.trash),
  },
  reviews: {
    list: os.reviews.list.handler(reviews.list),
    create: os.reviews.create.handler(reviews.create),
    read: os.reviews.read.handler(reviews.read),
    patch: os.reviews.patch.handler(reviews.patch),
    trash: os.reviews.trash.handler(reviews.trash),
  },
  claims: {
    list: os.claims.list.handler(claims.list),
    create: os.claims.create.handler(claims.create),
    read: os.claims.read.handler(claims.read),
    patch: os.claims.patch.handler(claims.patch),
    trash: os.claims.trash.handler(claims.trash),
  },
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
