/**
 * The languages of the app, in a file of their own because every page's scripts need them and none of the other
 * lists.
 */
export const locales = ["zh", "en"] as const;
