import { type Answers, answersOfProfile } from "@/lib/catalog/finder/answers";
import type { Owner } from "./owner";
import { readProfile } from "./profile";

/** What the owner's profile already answers of the path finder's questions. */
export async function keptAnswers(owner: Owner): Promise<Answers> {
  const { profile, hoursPerWeek } = await readProfile(owner);
  return answersOfProfile(profile, hoursPerWeek);
}
