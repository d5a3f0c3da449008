import { resolve } from "node:path";

/** The app's data folder: `LEAP_DATA`, or `./data` where it is not set. Absolute. */
export const dataFolder = () => resolve(/* turbopackIgnore: true */ process.env.LEAP_DATA || "data");

/** The embedded database's file. While a server runs, the `-wal` file beside it belongs to it. */
export const databaseFile = () => resolve(/* turbopackIgnore: true */ dataFolder(), "leap.db");
