/**
 * Texts by key, nested as deeply as is useful. A text is an ICU message. Chinese has a space between Han and Latin
 * letters or digits, full-width punctuation, and 「」 for quotation marks.
 */
export type Texts = { readonly [key: string]: string | Texts };

/** The same keys for the texts of another language. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/**
 * Declares one namespace with both languages side by side. A key that is missing in one language is a compile error,
 * and so is a call that omits an argument of the English text.
 */
export function messages<const En extends Texts>(both: {
  en: En;
  zh: SameKeys<NoInfer<En>>;
}): {
  en: En;
  zh: SameKeys<En>;
} {
  return both;
}
