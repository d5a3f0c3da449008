import { randomInt } from "node:crypto";
import { test as base, expect, type Page } from "@playwright/test";

/**
 * The test function of every browser test. A page fails its test at the end when it logged an error or a warning, threw,
 * broke the content security policy, asked another host for anything, or was answered with a server error.
 */
export const test = base.extend<{ expectedComplaints: RegExp[] }>({
  /** Complaints a test provokes on purpose, to be set with `test.use`. */
  expectedComplaints: [[], { option: true }],
  // Each test is somebody else, at an address of their own: the limits on one address are no part of what they try.
  extraHTTPHeaders: async ({ baseURL: _any }, use) => use({ "x-forwarded-for": anyAddress() }),
  page: async ({ page, baseURL, expectedComplaints }, use) => {
    const complaints = await collectComplaints(page, baseURL ?? "");
    await use(page);
    const unexpected = complaints.filter((line) => !expectedComplaints.some((pattern) => pattern.test(line)));
    expect(unexpected, "what the browser complained about").toEqual([]);
  },
});

export { expect };

/** Marks a test of what depends neither on the language nor on the screen: it runs on the phone alone. */
export const once = { tag: "@once" };

/** An address of the range for documentation and benchmarks (RFC 5180), so that it is nobody's. */
function anyAddress(): string {
  return `2001:2:0:${[0, 0, 0, 0, 0].map(() => randomInt(0x10000).toString(16)).join(":")}`;
}

/** Watches a page from before its first request; the returned list grows as it complains. For pages opened beside the fixture's. */
export async function collectComplaints(page: Page, baseURL: string): Promise<string[]> {
  const complaints: string[] = [];
  const host = new URL(baseURL).host;
  page.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warning") complaints.push(`console.${type}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) complaints.push(`other host: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction("reportPolicyViolation", (text: string) => complaints.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report: unknown = Reflect.get(window, "reportPolicyViolation");
      const text = `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`;
      if (typeof report === "function") report(text);
    });
  });
  return complaints;
}
