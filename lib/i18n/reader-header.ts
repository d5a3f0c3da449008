/** The request header in which the proxy hands the language of the address to pages that are given no parameters. */
export const localeHeader = "x-leap-locale";
