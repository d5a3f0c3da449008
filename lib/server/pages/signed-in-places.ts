/** The first path segment, after the language, of every address that requires signing in. */
export const signedInPlaces = [
  "cases",
  "claims",
  "clients",
  "dashboard",
  "deals",
  "income",
  "notes",
  "plan",
  "progress",
  "settings",
  "touches",
  "welcome",
] as const;
