/** The first part, after the language, of every address that belongs to a signed-in person. */
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
