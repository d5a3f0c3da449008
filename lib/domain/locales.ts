/** The languages of the app. Apart from the other lists, because every page's scripts need it and nothing else of them. */
export const locales = ["zh", "en"] as const;
