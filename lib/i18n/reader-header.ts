/** The request header in which the proxy hands the language of the address to pages that are given no parameters. */
export const localeHeader = "x-leap-locale";

/** The request header in which the proxy hands on which entry of the catalog was asked for that there is not: `roles/ID`. */
export const missingEntryHeader = "x-leap-missing-entry";
