import type { Day } from "@/lib/domain/day";

/** The initial values of every short form: the text that was typed, the reader's civil date and their currency. */
export type CaptureStart = { text: string; today: Day; baseCurrency: string; onLeave: () => void };
