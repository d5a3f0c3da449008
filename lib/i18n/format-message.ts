import format from "use-intl/format-message/format-only";

/**
 * use-intl's formatter of compiled messages, which the build puts in the place of its usual one. A text without arguments
 * is given at once, and all translators share one set of `Intl` objects: use-intl makes a set for each translator and each
 * rendered page, and those objects are dearer than all else about a text. They are kept by language and options, so one
 * set serves every language.
 */
export default function formatMessage(...[key, message, values, options]: Parameters<typeof format>) {
  if (typeof message === "string") return message;
  formatters ??= options.formatters;
  return format(key, message, values, { ...options, formatters });
}

/** Read by use-intl: messages must be compiled. */
formatMessage.raw = format.raw;

let formatters: Parameters<typeof format>[3]["formatters"] | undefined;
