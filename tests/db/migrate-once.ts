import { migrate } from "@/db/migrate";

/** One of several processes that migrate the same database at once. */
await migrate();
