import type { Locale } from "@/lib/domain/kinds";

/** The texts of a preview image, in one language. */
export type Card = {
  readonly locale: Locale;
  /** The name of the app. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** One fact about an entry of the catalog, such as how hard it is; null where there is none. */
  readonly fact: string | null;
};

/** Size of a preview image in pixels, as the sites that show them ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
