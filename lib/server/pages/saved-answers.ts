import { type Answers, answersOfProfile } from "@/lib/catalog/finder/answers";
import { readProfile } from "../auth/profile";
import type { Owner } from "../owner";

/** What the owner's profile already answers of the path finder's questions. */
export async function savedAnswers(owner: Owner): Promise<Answers> {
  const { profile, hoursPerWeek } = await readProfile(owner);
  return answersOfProfile(profile, hoursPerWeek);
}
