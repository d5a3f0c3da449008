import bowser from "bowser";

/** What a browser calls itself, such as "Chrome · Windows", or null where nobody can tell. */
export function deviceName(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const { browser, os } = bowser.parse(userAgent);
  return [browser.name, os.name].filter(Boolean).join(" · ") || null;
}
