import bowser from "bowser";

/** The name of a browser and its system, such as "Chrome · Windows", or null where neither is known. */
export function deviceName(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const { browser, os } = bowser.parse(userAgent);
  return [browser.name, os.name].filter(Boolean).join(" · ") || null;
}
