import * as modules from "node:module";
import "tsx";

/*
 * `node --import ./lib/operator/typescript.mjs` runs TypeScript, as `--import tsx` does, and saves a second of processor
 * time wherever the database is loaded: Node.js 24 parses the package.json of drizzle-orm, 178 kB, anew for each of its
 * files that another one imports. Between files of that package a relative import is the file itself.
 */
const inDrizzle = /\/node_modules\/drizzle-orm\/[^?]*\.js$/;

// Node.js before 22.15 has no such hooks, and takes the longer way.
modules.registerHooks?.({
  resolve(specifier, context, next) {
    if (!specifier.startsWith(".") || !inDrizzle.test(context.parentURL ?? "")) return next(specifier, context);
    return { url: new URL(specifier, context.parentURL).href, format: "module", shortCircuit: true };
  },
});
