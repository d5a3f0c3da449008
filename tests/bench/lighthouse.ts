import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { workingChromium } from "../support/chromium";
import { freePort } from "../support/server-process";
import { type Figure, figure, spreadOf } from "./figure";
import { publicPages } from "./scripts";
import { type Setting, withBoth } from "./setting";

/** What Lighthouse says about the pages on a phone as it emulates one, with bare's page of the same kind beside them. */
export async function lighthouseScores(setting: Setting): Promise<Figure[]> {
  const port = await freePort();
  const how = await workingChromium();
  const browser = await chromium.launch({ ...how, args: [...(how.args ?? []), `--remote-debugging-port=${port}`] });
  const visit = (url: string, cookie?: string) => middleVisit({ url, cookie, port, times: setting.pace.visits });
  try {
    return await withBoth(setting, async ({ bare, leap }) => {
      const home = await visit(`${bare.url}/dashboard`, setting.bare.cookie);
      const open = await visit(`${bare.url}/`);
      const figures: Figure[] = [];
      for (const path of ["/zh/dashboard", "/en/dashboard"]) {
        const seen = await visit(`${leap.url}${path}`, setting.leap.small.cookie);
        // A personal page asks not to be found, so what search engines miss on it is meant.
        figures.push(
          ...signedIn(path, home, seen),
          ...judged(path, home, seen, 98, ["accessibility", "best-practices"]),
        );
      }
      for (const path of [...publicPages, "/en"]) {
        const seen = await visit(`${leap.url}${path}`);
        figures.push(...judged(path, open, seen, 100, ["accessibility", "best-practices", "seo"]));
      }
      return figures;
    });
  } finally {
    await browser.close();
  }
}

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof categories)[number];

/** Scores from 0 to 100; how long the page could not react, in milliseconds; how far things moved (web.dev/cls). */
type Visit = Record<Category, number> & { blocking: number; shift: number };

/** The middle of several visits, each figure by itself. */
async function middleVisit({ times, ...where }: Where & { times: number }): Promise<Visit> {
  const visits: Visit[] = [];
  for (let time = 0; time < times; time++) visits.push(await visitOnce(where));
  const middle = (key: keyof Visit) => spreadOf(visits.map((visit) => visit[key])).median;
  return {
    performance: middle("performance"),
    accessibility: middle("accessibility"),
    "best-practices": middle("best-practices"),
    seo: middle("seo"),
    blocking: middle("blocking"),
    shift: middle("shift"),
  };
}

type Where = { url: string; cookie?: string; port: number };

/** A browser on a busy machine sometimes loses the beginning of a trace, which says nothing about the page. */
async function visitOnce(where: Where, attempts = 3): Promise<Visit> {
  try {
    return await visitPage(where);
  } catch (error) {
    if (attempts === 1) throw error;
    return visitOnce(where, attempts - 1);
  }
}

async function visitPage({ url, cookie, port }: Where): Promise<Visit> {
  const result = await lighthouse(url, {
    port,
    logLevel: "error",
    onlyCategories: [...categories],
    extraHeaders: cookie ? { cookie } : undefined,
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? "no result"}`);
  const { categories: scores, audits } = result.lhr;
  const score = (category: Category) => Math.round((scores[category]?.score ?? 0) * 100);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best-practices": score("best-practices"),
    seo: score("seo"),
    blocking: audits["total-blocking-time"]?.numericValue ?? Number.NaN,
    shift: audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
  };
}

function signedIn(path: string, bare: Visit, leap: Visit): Figure[] {
  const blocking = { name: `${path}: blocking time`, base: milliseconds(bare), leap: milliseconds(leap) };
  const shift = { name: `${path}: layout shift`, base: bare.shift.toFixed(3), leap: leap.shift.toFixed(3) };
  return [figure(blocking, leap.blocking, { atMost: 120 }, 0), figure(shift, leap.shift, { atMost: 0.02 }, 3)];
}

function milliseconds({ blocking }: Visit): string {
  return `${blocking.toFixed(0)} ms`;
}

function judged(path: string, bare: Visit, leap: Visit, performance: number, others: readonly Category[]): Figure[] {
  const words = (visit: Visit) => others.map((category) => visit[category]).join(", ");
  const speed = { name: `${path}: performance`, base: String(bare.performance), leap: String(leap.performance) };
  const rest = { name: `${path}: ${others.join(", ")}`, base: words(bare), leap: words(leap) };
  return [
    figure(speed, leap.performance, { atLeast: performance }, 0),
    figure(rest, Math.min(...others.map((category) => leap[category])), { atLeast: 100 }, 0),
  ];
}
