import { fileURLToPath } from "node:url";

/** Headers of every answer, pages and files alike; the policy with its nonce is made for each page in `proxy.ts`. */
const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
];

/** Preview images are made to be shown by other sites. */
const shownElsewhere = [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }];

/** The API answers with data, so its policy allows nothing. */
const ofTheApi = [
  {
    key: "Content-Security-Policy",
    value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
];

/** Its answers are personal; only the texts of the app and the catalog are the same for everybody, and say so themselves. */
const personal = [{ key: "Cache-Control", value: "private, no-store" }];

/**
 * JavaScript and not TypeScript, because for a TypeScript one the server would load the compiler at every start: 60 MB
 * and a tenth of a second (docs/performance.md).
 *
 * @type {import("next").NextConfig}
 */
const config = {
  reactStrictMode: true,
  // Types are a check of their own (`npm run types`): the operator's build need not spend minutes on it, nor read tests.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // Native modules are loaded by Node itself; a bundler cannot follow their binaries.
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "pg"],
  // The image optimizer is not used: nothing, local or remote, may be asked of it.
  images: { unoptimized: true, localPatterns: [], remotePatterns: [] },
  turbopack: {
    // Without this a lockfile in a parent folder would be taken for the project's root.
    root: fileURLToPath(new URL(".", import.meta.url)),
    // Messages are compiled, so the formatter without an ICU parser is enough (3.6 kB instead of 12.5 in the browser).
    resolveAlias: { "use-intl/format-message": "./lib/i18n/format-message.ts" },
  },
  // globalNotFound, `app/global-not-found.tsx`: without it an unknown address gets an empty document that scripts fill
  // (Next issue 62228).
  experimental: {
    globalNotFound: true,
    // Every page's code in memory from the start is memory that most of a day nobody needs (docs/performance.md).
    preloadEntriesOnStart: false,
  },
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    { source: "/previews/:path*", headers: shownElsewhere },
    { source: "/api/:path*", headers: ofTheApi },
    { source: "/api/:path((?!texts/|v1/catalog$).*)*", headers: personal },
  ],
};

export default config;
