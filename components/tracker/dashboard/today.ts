import type { z } from "zod/mini";
import type { todayOutput } from "@/lib/contract/today";

/** The owner's day, as the API returns it. */
export type Today = z.output<typeof todayOutput>;
