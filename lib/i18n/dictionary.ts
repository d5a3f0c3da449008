import type { Locale } from "@/lib/domain/kinds";
import { account } from "./messages/account";
import { cases } from "./messages/cases";
import { claims } from "./messages/claims";
import { clients } from "./messages/clients";
import { commandPalette } from "./messages/command-palette";
import { dashboard } from "./messages/dashboard";
import { deals } from "./messages/deals";
import { demo } from "./messages/demo";
import { directions } from "./messages/directions";
import { errors } from "./messages/errors";
import { everyday } from "./messages/everyday";
import { explore } from "./messages/explore";
import { finder } from "./messages/finder";
import { income } from "./messages/income";
import { insights } from "./messages/insights";
import { kinds } from "./messages/kinds";
import { landing } from "./messages/landing";
import { milestones } from "./messages/milestones";
import { notes } from "./messages/notes";
import { offerings } from "./messages/offerings";
import { paths } from "./messages/paths";
import { plan } from "./messages/plan";
import { progress } from "./messages/progress";
import { progressChange } from "./messages/progress-change";
import { realityCheck } from "./messages/reality-check";
import { records } from "./messages/records";
import { revenueModels } from "./messages/revenue-models";
import { roles } from "./messages/roles";
import { security } from "./messages/security";
import { settings } from "./messages/settings";
import { shell } from "./messages/shell";
import { skillLadder } from "./messages/skill-ladder";
import { stages } from "./messages/stages";
import { touches } from "./messages/touches";
import { transfer } from "./messages/transfer";
import { welcome } from "./messages/welcome";

/** Every namespace in both languages. A new one is a file under `messages/` and a line here. */
export const dictionary = {
  account,
  cases,
  claims,
  clients,
  common: everyday,
  dashboard,
  deals,
  demo,
  commandPalette,
  directions,
  errors,
  explore,
  finder,
  income,
  insights,
  kinds,
  skillLadder,
  landing,
  milestones,
  progressChange,
  notes,
  offerings,
  paths,
  plan,
  progress,
  realityCheck,
  records,
  revenueModels,
  roles,
  security,
  settings,
  shell,
  stages,
  touches,
  transfer,
  welcome,
};

export type Namespace = keyof typeof dictionary;

/** The texts of one language by namespace, with the English texts as types, so that their arguments are checked. */
export type Dictionary = { readonly [N in Namespace]: (typeof dictionary)[N]["en"] };

declare module "use-intl/core" {
  interface AppConfig {
    Locale: Locale;
    Messages: Dictionary;
  }
}
