import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./accounts";
import { addCrowd } from "./crowd";
import { type Figure, figure } from "./figure";
import { type Duel, duel, type Request, wordsOf } from "./load";
import { type Setting, startLeapAt, withServer } from "./setting";

/** What an account of ten thousand records costs beside one of a hundred, on the same server. */
export async function growth({ leap, pace }: Setting): Promise<Figure[]> {
  return withServer(startLeapAt(leap.data), async (server) => {
    const figures: Figure[] = [];
    for (const [name, path] of Object.entries(addresses)) {
      const request = ({ cookie }: Account): Request => ({ server, path, cookie });
      const measured = await duel(request(leap.small), request(leap.large), pace);
      figures.push(slower(`${name}, 10 000 records to 100`, measured, MOST_BY_RECORDS));
    }
    return figures;
  });
}

/** What a database with a hundred thousand accounts costs the person who was there before, beside one of two accounts. */
export async function crowd({ leap, pace }: Setting): Promise<Figure[]> {
  const crowded = join(leap.data, "crowd");
  mkdirSync(crowded);
  copyFileSync(join(leap.data, "leap.db"), join(crowded, "leap.db"));
  addCrowd(join(crowded, "leap.db"), ACCOUNTS);
  return withServer(startLeapAt(leap.data), (alone) =>
    withServer(startLeapAt(crowded), async (among) => {
      const figures: Figure[] = [];
      for (const [name, path] of Object.entries(addresses)) {
        const { cookie } = leap.small;
        const measured = await duel({ server: alone, path, cookie }, { server: among, path, cookie }, pace);
        figures.push(slower(`${name}, 100 000 accounts to 2`, measured, MOST_BY_ACCOUNTS));
      }
      return figures;
    }),
  );
}

const ACCOUNTS = 100_000;
const MOST_BY_RECORDS = 1.3;
const MOST_BY_ACCOUNTS = 1.1;

const addresses = {
  dashboard: "/zh/dashboard",
  "list of 20 rows": "/api/v1/income?limit=20",
  progress: "/api/v1/progress",
};

/** The time of a request as a multiple: the inverse of how many get through. */
function slower(name: string, { first, second, ratio }: Duel, atMost: number): Figure {
  const time = { median: 1 / ratio.median, least: 1 / ratio.most, most: 1 / ratio.least };
  return figure({ name, base: wordsOf(first), leap: wordsOf(second) }, time, { atMost });
}
