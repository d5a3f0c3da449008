/** The request header in which the proxy passes the address's language to pages that get no parameters. */
export const localeHeader = "x-leap-locale";

/** The request header in which the proxy passes on the requested catalog entry that does not exist: `roles/ID`. */
export const missingEntryHeader = "x-leap-missing-entry";
