import localFont from "next/font/local";

// next/font reads these calls while building, so every value is written out.

/** Text in English. */
const sans = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--font-latin-sans",
  weight: "100 900",
  display: "swap",
  adjustFontFallback: "Arial",
});

/** Headings and large figures in English. */
const serif = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-latin-serif",
  weight: "200 900",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

/**
 * Latin letters and figures inside Chinese text. The range leaves out general punctuation (dashes, quotation marks, the
 * ellipsis), which Chinese sets in its own full-width forms, and no fallback face stands before the Chinese fonts.
 */
const sansInHan = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--font-latin-sans",
  weight: "100 900",
  display: "swap",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0020-00B6, U+00B8-024F, U+20A0-20CF, U+2212" }],
});

/** The same for headings and large figures in Chinese. */
const serifInHan = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-latin-serif",
  weight: "200 900",
  display: "swap",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0020-00B6, U+00B8-024F, U+20A0-20CF, U+2212" }],
});

/** Classes for the root element: they set `--font-latin-sans` and `--font-latin-serif`, which the stylesheet builds on. */
export const fontClasses = {
  en: `${sans.variable} ${serif.variable}`,
  zh: `${sansInHan.variable} ${serifInHan.variable}`,
} as const;
