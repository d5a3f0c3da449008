/**
 * Texts by key, nested as deep as is useful. A text is an ICU message. Chinese has a space between Han
 * and Latin or a figure, full-width punctuation and 「」 for quotation marks.
 */
export type Texts = { readonly [key: string]: string | Texts };

/** The same keys with texts of another language. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/**
 * Declares one namespace with both languages side by side. A key that one language lacks does not compile,
 * and neither does a call that leaves out an argument of the English text.
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
