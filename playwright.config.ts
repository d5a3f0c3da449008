import { defineConfig, devices } from "@playwright/test";
import { chromiumLaunch } from "./tests/support/chromium";

// The test process and its browsers share a zone, the server runs in another one: code that forgets whose day it is fails.
process.env.TZ = "Asia/Kathmandu";

/**
 * End-to-end tests: a real production server on its own data, seen on a phone in Chinese by day and on a desktop in
 * English by night.
 */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/browser",
  globalSetup: "./tests/e2e/support/server.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: process.env.E2E_URL,
    timezoneId: "Asia/Kathmandu",
    // A trace of every test, kept where it fails, takes a sixth of the time: ask for one with `--trace on`.
    screenshot: "only-on-failure",
    launchOptions: chromiumLaunch(),
  },
  projects: [
    {
      name: "phone-zh",
      use: {
        ...devices["Desktop Chrome"],
        viewport: { width: 360, height: 740 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
        locale: "zh-CN",
      },
    },
    {
      name: "desktop-en",
      // What does not depend on the language or the screen is looked at once, on the phone.
      testIgnore: /(complaints|queries|sitemap|weight)\.spec\.ts$/,
      grepInvert: /@once/,
      use: {
        ...devices["Desktop Chrome"],
        viewport: { width: 1440, height: 900 },
        locale: "en-US",
        colorScheme: "dark",
      },
    },
    {
      name: "postgresql",
      // The whole of the app that a person meets, on the other engine.
      testMatch: /(walk|first-visit)\.spec\.ts$/,
      use: {
        ...devices["Desktop Chrome"],
        viewport: { width: 1440, height: 900 },
        locale: "zh-CN",
        baseURL: process.env.E2E_POSTGRESQL_URL,
      },
    },
  ],
});
