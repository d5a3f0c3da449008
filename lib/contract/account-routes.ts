/** The operations of an account, in a file of their own because the pages before signing in need no others. */
export const accountRoutes = {
  signUp: { method: "POST", path: "/sign-ups", access: "public", successStatus: 201 },
  profile: { method: "GET", path: "/profile", access: "read" },
  patchProfile: { method: "PATCH", path: "/profile", access: "session" },
  chooseLocale: { method: "PATCH", path: "/profile/locale", access: "session" },
} as const;
