/** The part of schema.org that the pages use, with the properties each type needs to be understood. */

type Thing<T extends string> = { readonly "@type": T; readonly "@id"?: string; readonly name?: string };

/** A pointer to something described elsewhere in the same graph. */
export type Reference = { readonly "@id": string };

/** The site as a whole. */
export type WebSite = Thing<"WebSite"> & {
  readonly "@id": string;
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly inLanguage: readonly string[];
};

/** The app as software people can use; free. */
export type WebApplication = Thing<"WebApplication"> & {
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly applicationCategory: string;
  readonly operatingSystem: string;
  readonly isAccessibleForFree: true;
  readonly offers: { readonly "@type": "Offer"; readonly price: 0; readonly priceCurrency: string };
  readonly inLanguage: readonly string[];
};

/** One page, with its main entity where it has one. */
export type WebPage = Thing<"WebPage" | "CollectionPage"> & {
  readonly "@id": string;
  readonly url: string;
  readonly name: string;
  readonly description: string;
  readonly inLanguage: string;
  readonly isPartOf: Reference;
  readonly breadcrumb?: BreadcrumbList;
  readonly mainEntity?: ItemList | HowTo | Occupation;
};

/** The breadcrumb from the landing page to a page. */
export type BreadcrumbList = Thing<"BreadcrumbList"> & { readonly itemListElement: readonly LinkedItem[] };

/** An entry of a breadcrumb or a list. */
export type LinkedItem = Thing<"ListItem"> & {
  readonly position: number;
  readonly name: string;
  readonly item: string;
};

/** The entries of a page in its order, each by its address or in full. */
export type ItemList = Thing<"ItemList"> & {
  readonly numberOfItems: number;
  readonly itemListElement: readonly (
    | (Thing<"ListItem"> & { readonly position: number; readonly name: string; readonly url: string })
    | (Thing<"ListItem"> & { readonly position: number; readonly item: Claim })
  )[];
};

/** The plan of a direction. */
export type HowTo = Thing<"HowTo"> & {
  readonly name: string;
  readonly description: string;
  readonly inLanguage: string;
  readonly tool?: readonly { readonly "@type": "HowToTool"; readonly name: string }[];
  readonly step: readonly {
    readonly "@type": "HowToStep";
    readonly position: number;
    readonly name: string;
    readonly text: string;
  }[];
};

/** A job. Its pay is a claim of its sources, so it is not stated here. */
export type Occupation = Thing<"Occupation"> & {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly alternateName?: readonly string[];
  readonly responsibilities: string;
  readonly skills?: readonly string[];
  readonly qualifications?: readonly string[];
};

/** A statement of a document; the graph does not say whether it is true. */
export type Claim = Thing<"Claim"> & {
  readonly "@id": string;
  readonly text: string;
  readonly inLanguage: string;
  readonly appearance: Reference;
};

/** A document by somebody else. */
export type Document = Thing<"CreativeWork"> & {
  readonly "@id": string;
  readonly name: string;
  readonly inLanguage: string;
  readonly url?: string;
  readonly datePublished?: string;
  /** The author to credit, as text: the catalog does not say which authors are people. */
  readonly creditText?: string;
};

/** The structured data of a page. */
export type Graph = {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly (WebSite | WebApplication | WebPage | Document)[];
};
