import localFont from "next/font/local";

// next/font reads these calls while building, so every value is written out. The files hold Latin letters alone.

/** Text. */
const sans = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--font-latin-sans",
  weight: "100 900",
  display: "swap",
  adjustFontFallback: "Arial",
});

/** Headings and large figures. */
const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-latin-serif",
  weight: "200 900",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

/** Classes for the root element: they set `--font-latin-sans` and `--font-latin-serif`, which the stylesheet builds on. */
export const fontClasses = `${sans.variable} ${serif.variable}`;
