import { resolve } from "node:path";

/** The folder of everything the app keeps: `LEAP_DATA`, `./data` where it is not set. Absolute. */
export const dataFolder = () => resolve(/* turbopackIgnore: true */ process.env.LEAP_DATA || "data");

/** The embedded database's file. While a server runs, the `-wal` beside it is part of it. */
export const databaseFile = () => resolve(/* turbopackIgnore: true */ dataFolder(), "leap.db");
