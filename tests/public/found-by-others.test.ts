import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { locales } from "@/lib/domain/locales";
import { ensureBuild } from "@/lib/operator/build";
import { publicPages } from "@/lib/server/pages/public-pages";
import { signedInPlaces } from "@/lib/server/pages/signed-in-places";
import { freePort, type ServerProcess, startLeap } from "../support/server-process";

/** Not the address the app was built with, nor the one it is asked at. */
const origin = "https://leap.example.org";

let data: string;
let leap: ServerProcess;
let local: string;
beforeAll(async () => {
  await ensureBuild(process.cwd());
  data = mkdtempSync(join(tmpdir(), "leap-public-"));
  const port = String(await freePort());
  local = `http://127.0.0.1:${port}`;
  leap = await startLeap({ PORT: port, LEAP_DATA: data, LEAP_URL: origin });
}, 600_000);
afterAll(async () => {
  await leap.kill();
  rmSync(data, { recursive: true });
});

describe("the sitemap", () => {
  test("lists every public page in every language once, under the address set for this server", async () => {
    const answer = await fetch(`${local}/sitemap.xml`);
    expect(answer.headers.get("content-type")).toContain("xml");
    const listed = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    const pages = publicPages.flatMap(({ path }) => locales.map((locale) => `${origin}/${locale}${path}`));
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });

  test("names for each page the same one in the other languages and for everyone else", async () => {
    const text = await (await fetch(`${local}/sitemap.xml`)).text();
    const entries = text.split("<url>").slice(1);
    expect(entries).toHaveLength(publicPages.length * locales.length);
    for (const entry of entries) {
      const path = /<loc>https:\/\/[^/]+\/(?:zh|en)([^<]*)<\/loc>/.exec(entry)?.[1];
      const others = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href]) => [tag, href]);
      expect(Object.fromEntries(others)).toEqual({
        "zh-CN": `${origin}/zh${path}`,
        en: `${origin}/en${path}`,
        "x-default": `${origin}/en${path}`,
      });
    }
  });
});

describe("robots", () => {
  test("are told where the sitemap is, and to leave the API and everybody's own pages alone", async () => {
    const rules = (await (await fetch(`${local}/robots.txt`)).text()).split("\n");
    expect(rules).toContain(`Sitemap: ${origin}/sitemap.xml`);
    const closed = rules.flatMap((rule) => /^Disallow: (.+)$/.exec(rule)?.[1] ?? []);
    expect(closed).toEqual([
      "/api/",
      ...locales.flatMap((locale) => signedInPlaces.map((place) => `/${locale}/${place}`)),
    ]);
    const open = publicPages.flatMap(({ path }) =>
      locales.flatMap((each) => [`/${each}${path}`, `/previews/${each}${path}.png`]),
    );
    expect(open.filter((path) => closed.some((prefix) => path.startsWith(prefix)))).toEqual([]);
  });

  test("know of every place that asks to be signed in", () => {
    const places = readdirSync("app/[locale]/(tracker)", { withFileTypes: true }).filter((each) => each.isDirectory());
    expect(places.map(({ name }) => name).toSorted()).toEqual([...signedInPlaces]);
  });

  test("find nothing of a place that asks to be signed in", async () => {
    const answer = await fetch(`${local}/zh/dashboard`, { redirect: "manual" });
    expect(answer.status).toBe(307);
  });
});

describe("a preview image", () => {
  test("may be shown by any site, is kept for a day and asked for by its tag", async () => {
    const first = await fetch(`${local}/previews/zh/ladder.png`);
    expect(first.status).toBe(200);
    expect(first.headers.get("content-type")).toBe("image/png");
    expect(first.headers.get("cache-control")).toBe("public, max-age=86400");
    expect(first.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(await sharp(Buffer.from(await first.arrayBuffer())).metadata()).toMatchObject({ width: 1200, height: 630 });
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await fetch(`${local}/previews/zh/ladder.png`, { headers: { "if-none-match": known } });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    }
  });

  test("is not found where there is no such page", async () => {
    for (const address of ["/previews", "/previews/fr.png", "/previews/zh/nowhere.png", "/previews/zh/dashboard.png"]) {
      const answer = await fetch(`${local}${address}`);
      expect([address, answer.status]).toEqual([address, 404]);
    }
  });

  test("of many pages at once is drawn for each of them, while the server answers others", async () => {
    let drawn = 0;
    const asked = publicPages.slice(9, 19).map(async ({ path }) => {
      const answer = await fetch(`${local}/previews/en${path}.png`);
      drawn += 1;
      return answer;
    });
    expect((await fetch(`${local}/api/health`)).status).toBe(200);
    // Each takes a tenth of a second and more; who has to wait for all of them comes after the last.
    expect(drawn).toBeLessThan(asked.length / 2);
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map(({ headers }) => headers.get("etag"))).size).toBe(answers.length);
  });
});
