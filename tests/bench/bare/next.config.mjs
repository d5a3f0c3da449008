import { fileURLToPath } from "node:url";

/** Bare is built and served by the project's own packages; what is set here is what Leap sets, too. */
export default {
  poweredByHeader: false,
  serverExternalPackages: ["better-sqlite3"],
  turbopack: { root: fileURLToPath(new URL("../../..", import.meta.url)) },
};
