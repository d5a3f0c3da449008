import localFont from "next/font/local";

// next/font reads these calls at build time, so every value must be a literal. The files contain only Latin letters.

/** The typeface of text. */
const sans = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--font-latin-sans",
  weight: "100 900",
  display: "swap",
  adjustFontFallback: "Arial",
});

/** The typeface of headings and large figures. */
const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-latin-serif",
  weight: "200 900",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

/** Classes for the root element: they set `--font-latin-sans` and `--font-latin-serif`, which the stylesheet uses. */
export const fontClasses = `${sans.variable} ${serif.variable}`;
