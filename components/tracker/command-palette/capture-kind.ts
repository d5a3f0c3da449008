/** The kinds of record that can be captured on any page. */
export const captureKinds = ["case", "touch", "income", "note"] as const;

/** One kind of record that can be captured. */
export type CaptureKind = (typeof captureKinds)[number];
