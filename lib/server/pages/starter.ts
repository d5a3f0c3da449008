import { readProfile } from "../auth/profile";
import { type Owner, todayOf } from "../owner";
import { readProgressSummary } from "../progress/progress";

/**
 * Which of the first steps the owner has taken, according to profile and records. Null once there is a path and a
 * record, because the dashboard then has something to show.
 */
export async function readStarter(
  owner: Owner,
): Promise<{ about: boolean; direction: boolean; record: boolean } | null> {
  const { begun } = await readProgressSummary(owner, todayOf(owner));
  if (begun.path && begun.record) return null;
  const { profile, hoursPerWeek } = await readProfile(owner);
  return {
    about: profile?.background !== undefined || hoursPerWeek !== null,
    direction: begun.path,
    record: begun.record,
  };
}
