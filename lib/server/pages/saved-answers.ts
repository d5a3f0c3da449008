import { type Answers, answersOfProfile } from "@/lib/catalog/finder/answers";
import { readProfile } from "../auth/profile";
import type { Owner } from "../owner";

/** The answers to the path finder's questions that the owner's profile already holds. */
export async function savedAnswers(owner: Owner): Promise<Answers> {
  const { profile, hoursPerWeek } = await readProfile(owner);
  return answersOfProfile(profile, hoursPerWeek);
}
