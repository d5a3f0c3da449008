import { resolve } from "node:path";

/** The folder of everything the app keeps: `LEAP_DATA`, `./data` where it is not set. Absolute. */
export const dataFolder = () => resolve(/* turbopackIgnore: true */ process.env.LEAP_DATA || "data");

/** The embedded database's file. Its `-wal` beside it is part of it: copy it with the backup command only. */
export const databaseFile = () => resolve(/* turbopackIgnore: true */ dataFolder(), "leap.db");
