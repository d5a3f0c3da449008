import type { z } from "zod/mini";
import type { todayOutput } from "@/lib/contract/today";

/** What the day asks for, as the API gives it. */
export type Today = z.output<typeof todayOutput>;
