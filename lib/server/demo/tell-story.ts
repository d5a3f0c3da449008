import type { Story, Teller } from "./story";
import { caseStory } from "./story-cases";
import { clientStory } from "./story-clients";
import { incomeStory } from "./story-income";
import { workStory } from "./story-work";

/**
 * A sample story of six months: somebody who used to run an online shop rewrites product texts for small shops, from the
 * first timed draft over the first client and the first retainer to the first income of a product. The person is
 * invented; the kind of work, what it costs and how it is measured are those of the catalog's shop operator.
 */
export function tellStory(teller: Teller): Story {
  return { ...workStory(teller), ...caseStory(teller), ...clientStory(teller), ...incomeStory(teller) };
}
