/** The operations of an account; apart from the others, because the pages before signing in need no more of the table. */
export const accountRoutes = {
  signUp: { method: "POST", path: "/sign-ups", access: "public", successStatus: 201 },
  profile: { method: "GET", path: "/profile", access: "read" },
  patchProfile: { method: "PATCH", path: "/profile", access: "session" },
  chooseLocale: { method: "PATCH", path: "/profile/locale", access: "session" },
} as const;
