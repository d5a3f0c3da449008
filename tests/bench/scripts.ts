import { type Browser, chromium } from "@playwright/test";
import { firstLoadScripts } from "../e2e/support/scripts";
import { workingChromium } from "../support/chromium";
import { type Figure, figure } from "./figure";
import { type Setting, withBoth } from "./setting";

/** Every script a browser fetches by itself before anybody acts, gzip: the signed-in home page and the public ones. */
export async function scripts(setting: Setting): Promise<Figure[]> {
  const browser = await chromium.launch(await workingChromium());
  try {
    return await withBoth(setting, async ({ bare, leap }) => {
      const home = await weigh(browser, `${bare.url}/dashboard`, setting.bare.cookie);
      const open = await weigh(browser, `${bare.url}/`);
      const own = await weigh(browser, `${leap.url}/zh/dashboard`, setting.leap.small.cookie);
      const figures = [compared("/zh/dashboard", home, own, MAX_AT_HOME)];
      for (const path of publicPages) {
        figures.push(compared(path, open, await weigh(browser, `${leap.url}${path}`), MAX_IN_PUBLIC));
      }
      return figures;
    });
  } finally {
    await browser.close();
  }
}

/** The pages that anybody can see, in one language; the other one has the same scripts. */
export const publicPages = [
  "/zh",
  "/zh/paths",
  "/zh/paths/content-factory",
  "/zh/stages",
  "/zh/finder",
  "/zh/roles",
  "/zh/revenue-models",
  "/zh/reality-check",
  "/zh/insights",
  "/zh/sign-in",
  "/zh/sign-up",
];

/** 175 kB and 148 kB where bare has 134.6. */
const MAX_AT_HOME = 1.3;
const MAX_IN_PUBLIC = 1.1;

async function weigh(browser: Browser, address: string, cookie?: string): Promise<number> {
  const page = await browser.newPage({ extraHTTPHeaders: cookie ? { cookie } : {} });
  const bytes = await firstLoadScripts(page, address);
  await page.close();
  return bytes;
}

function compared(path: string, bare: number, leap: number, atMost: number): Figure {
  const words = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
  return figure({ name: `${path}: scripts, gzip`, base: words(bare), leap: words(leap) }, leap / bare, { atMost });
}
