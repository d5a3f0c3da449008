/**
 * Imports run one way. Each rule says which rooms a room may look into; `tests/boundaries` plants a forbidden import
 * for every one of them and expects it to be named.
 */

/** Rooms and what each may import beside itself. A room that is not named here may not be imported by it. */
const rooms = {
  domain: { at: "lib/domain", sees: [] },
  catalog: { at: "lib/catalog", sees: ["domain"] },
  i18n: { at: "lib/i18n", sees: ["domain"] },
  contract: { at: "lib/contract", sees: ["domain", "catalog", "i18n"] },
  client: { at: "lib/client", sees: ["domain", "catalog", "i18n", "contract"] },
  components: { at: "components", sees: ["domain", "catalog", "i18n", "contract", "client"] },
  db: { at: "db", sees: ["domain"] },
  server: { at: "lib/server", sees: ["domain", "catalog", "i18n", "contract", "db"] },
  operator: { at: "lib/operator", sees: ["domain", "catalog", "i18n", "contract", "db", "server"] },
  app: { at: "app", sees: ["domain", "catalog", "i18n", "contract", "client", "components", "server"] },
};

const code = "^(app|components|db|lib)/";
const browserRooms = "^(components|lib/(client|contract|domain))/";
const commands =
  "^(db/generate|lib/(operator/(start|serve|leap|typescript)|server/(transfer/import-process|previews/draw-process|child-process/answer-process)))\\.(ts|mjs)$";
const databasePackages = "^node_modules/(drizzle-orm|better-sqlite3|pg|@types/(better-sqlite3|pg))/";

const oneWay = Object.entries(rooms).map(([name, { at, sees }]) => ({
  name: `${name}-sees-only-its-own`,
  comment: `${at} may import itself${sees.map((seen) => `, ${rooms[seen].at}`).join("")} and nothing else of the project.`,
  severity: "error",
  from: { path: `^${at}/` },
  to: { path: `${code}|^tests/`, pathNot: [at, ...sees.map((seen) => rooms[seen].at)].map((path) => `^${path}/`) },
}));

/**
 * The groups of `app` keep to themselves: what visitors read and what somebody signed in uses share only what stands
 * outside both. The pages before signing in wear the public frame.
 */
const between = (name, comment, from, to) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: to },
});
const groups = [
  between(
    "public-parts-stay-public",
    "Public pages and their components import nothing of the tracker or of signing in.",
    "^(components/public|app/\\[locale\\]/\\(public\\))/",
    "^components/(tracker|account)/",
  ),
  between(
    "tracker-parts-stay-in-the-tracker",
    "The tracker's pages and components import nothing of the public pages or of signing in.",
    "^(components/tracker|app/\\[locale\\]/\\(tracker\\))/",
    "^components/(public|account)/",
  ),
  between(
    "account-parts-know-no-tracker",
    "The pages before signing in import nothing of the tracker.",
    "^(components/account|app/\\[locale\\]/\\(account\\))/",
    "^components/tracker/",
  ),
  between(
    "shared-parts-know-no-group",
    "What public pages and the tracker share imports nothing of either.",
    "^components/(?!(public|tracker|account)/)",
    "^components/(public|tracker|account)/",
  ),
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    ...groups,
    {
      name: "entry-files-stay-at-the-edge",
      comment: "proxy.ts and instrumentation.ts may import server, contract, i18n and domain only.",
      severity: "error",
      from: { path: "^(proxy|instrumentation)\\.ts$" },
      to: { path: `${code}|^tests/`, pathNot: "^lib/(server|contract|i18n|domain)/" },
    },
    {
      name: "pure-rooms-import-zod-alone",
      comment: "lib/domain and lib/catalog import no package but zod, and nothing of Node.js.",
      severity: "error",
      from: { path: "^lib/(domain|catalog)/" },
      to: { pathNot: ["^(app|components|db|lib|tests)/", "^node_modules/zod/"] },
    },
    {
      name: "only-db-speaks-sql",
      comment: "The query builder and the drivers are imported by db alone.",
      severity: "error",
      from: { path: "^(app|components|lib)/|^(proxy|instrumentation)\\.ts$" },
      to: { path: databasePackages },
    },
    {
      name: "browser-loads-zod-mini",
      comment: "What a browser loads imports zod/mini: the whole of zod weighs four times as much.",
      severity: "error",
      from: { path: "^(components|lib/(client|contract))/" },
      to: { path: "^node_modules/zod/(?!(v4/)?mini/)" },
    },
    {
      name: "browser-has-no-server-only",
      comment: "What a browser loads imports nothing that is marked as the server's.",
      severity: "error",
      from: { path: browserRooms },
      to: { path: "^node_modules/server-only/" },
    },
    {
      name: "browser-has-no-node",
      comment: "What a browser loads imports no module of Node.js.",
      severity: "error",
      from: { path: browserRooms },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file or three.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file nothing leads to from an address, a command or a test is dead.",
      severity: "error",
      from: {
        path: `^(app|tests)/|${commands}|^(proxy|instrumentation)\\.ts$|^[^/]+\\.config\\.(ts|mjs|cjs)$`,
      },
      to: { path: "^(components|db|lib)/", pathNot: commands, reachable: false },
    },
    {
      name: "no-barrels",
      comment: "A file is imported from where it stands, not through an index.",
      severity: "error",
      from: {},
      to: { path: "/index\\.[cm]?[jt]sx?$", pathNot: "node_modules" },
    },
    {
      name: "no-unknown-imports",
      comment: "Every import resolves, and to a package that package.json names.",
      severity: "error",
      from: { path: `${code}|^tests/` },
      to: { couldNotResolve: true },
    },
    {
      name: "no-unlisted-packages",
      comment: "A package that is only there because another needs it can vanish.",
      severity: "error",
      from: { path: `${code}|^tests/|^[^/]+\\.[cm]?[jt]s$` },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-development-packages",
      comment: "What runs in production is installed in production.",
      severity: "error",
      from: { path: `${code}|^(proxy|instrumentation)\\.ts$` },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|test-results|playwright-report|data)/|^db/migrations/|^tests/bench/bare/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["react-server", "import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
