/** What can be written down on any page. */
export const captureKinds = ["case", "touch", "income", "note"] as const;

/** One of them. */
export type CaptureKind = (typeof captureKinds)[number];
