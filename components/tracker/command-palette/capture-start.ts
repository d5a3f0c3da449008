import type { Day } from "@/lib/domain/day";

/** What every short form begins with: the text that was typed, the reader's civil date and their currency. */
export type CaptureStart = { text: string; today: Day; baseCurrency: string; onLeave: () => void };
