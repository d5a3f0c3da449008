import { directions } from "@/lib/catalog/directions";
import { roles } from "@/lib/catalog/roles";
import { expect, test } from "./support/fixtures";

/** The landing page and the lists and pages that are no entry of the catalog. */
const FIXED_PAGES = 11;

test("every address of the sitemap is answered, and says that it is the one", async ({ request, baseURL }) => {
  test.setTimeout(240_000);
  const text = await (await request.get("/sitemap.xml")).text();
  const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? "");
  expect(addresses).toHaveLength((FIXED_PAGES + directions.length + roles.length) * 2);
  const wrong: string[] = [];
  for (const address of addresses) {
    expect(address.startsWith(`${baseURL}/`)).toBe(true);
    const answer = await request.get(address);
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(await answer.text())?.[1];
    if (answer.status() !== 200 || canonical !== address) wrong.push(`${answer.status()} ${address} ${canonical}`);
  }
  expect(wrong).toEqual([]);
});
