import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scriptText } from "@/components/public/shell/script-text";
import { directions } from "@/lib/catalog/directions";
import { insights } from "@/lib/catalog/insights";
import { roles } from "@/lib/catalog/roles";
import { textIn } from "@/lib/catalog/text";
import { locales } from "@/lib/domain/locales";
import { publicPage } from "@/lib/server/pages/public-pages";
import { directionGraph, listGraph, roleGraph } from "@/lib/server/structured-data/entries";
import { findingsGraph } from "@/lib/server/structured-data/findings";
import { type Place, pageGraph, siteGraph } from "@/lib/server/structured-data/site";

/** What a reader of schema.org needs of each type to make anything of it; of creative works also the language. */
const needed: Readonly<Record<string, readonly string[]>> = {
  WebSite: ["name", "url", "description", "inLanguage"],
  WebApplication: ["name", "url", "applicationCategory", "operatingSystem", "offers", "inLanguage"],
  Offer: ["price", "priceCurrency"],
  WebPage: ["name", "url", "description", "inLanguage", "isPartOf", "breadcrumb"],
  CollectionPage: ["name", "url", "description", "inLanguage", "isPartOf", "breadcrumb", "mainEntity"],
  BreadcrumbList: ["itemListElement"],
  ItemList: ["itemListElement", "numberOfItems"],
  ListItem: ["position"],
  HowTo: ["name", "description", "step", "inLanguage"],
  HowToStep: ["position", "name", "text"],
  HowToTool: ["name"],
  Occupation: ["name", "description", "url", "responsibilities"],
  Claim: ["text", "appearance", "inLanguage"],
  CreativeWork: ["name", "inLanguage"],
};

const origin = "https://leap.example.org";
const places: Place[] = locales.map((locale) => ({ origin, locale }));

const graphs = places.flatMap((place) => [
  siteGraph(place),
  pageGraph(place, "/ladder"),
  pageGraph(place, "/stages"),
  findingsGraph(place, insights),
  listGraph(
    place,
    "/roles",
    roles.map(({ id, name }) => ({ name, at: `/roles/${id}` as const })),
  ),
  ...directions.map((direction) => directionGraph(place, direction)),
  ...roles.map((role) => roleGraph(place, role)),
]);

describe("structured data", () => {
  test("has, for every thing of every page, what its type needs, and nothing empty", () => {
    const things = graphs.flatMap((graph) => thingsIn(graph["@graph"]));
    expect(new Set(things.map((thing) => thing["@type"]))).toEqual(new Set(Object.keys(needed)));
    for (const thing of things) {
      expect(Object.keys(thing)).toEqual(expect.arrayContaining([...(needed[String(thing["@type"])] ?? [])]));
      for (const value of Object.values(thing))
        expect(value === "" || (Array.isArray(value) && !value.length)).toBe(false);
    }
  });

  test("speaks of this installation by whole addresses", () => {
    for (const thing of graphs.flatMap((graph) => thingsIn(graph["@graph"]))) {
      if (thing["@type"] === "CreativeWork") continue;
      for (const address of [thing.url, thing["@id"], typeof thing.item === "string" ? thing.item : undefined]) {
        if (address !== undefined) expect(String(address).startsWith(`${origin}/`)).toBe(true);
      }
    }
  });

  test("counts places from 1 without a gap", () => {
    for (const thing of graphs.flatMap((graph) => thingsIn(graph["@graph"]))) {
      const ordered = thing.itemListElement ?? thing.step;
      if (!Array.isArray(ordered)) continue;
      expect(ordered.map(({ position }) => position)).toEqual(ordered.map((_, at) => at + 1));
    }
  });

  test("leads from the landing page over the list to an entry", () => {
    const [direction] = directions;
    if (!direction) throw new Error("no directions");
    for (const place of places) {
      const page = directionGraph(place, direction)["@graph"].find((each) => each["@type"] === "WebPage");
      const trail = page && "breadcrumb" in page ? page.breadcrumb?.itemListElement : undefined;
      expect(trail?.map(({ item }) => item.slice(origin.length))).toEqual([
        `/${place.locale}`,
        `/${place.locale}/paths`,
        `/${place.locale}/paths/${direction.id}`,
      ]);
      expect(trail?.slice(1).map(({ name }) => name)).toEqual([
        publicPage("/paths").title(place.locale),
        textIn(direction.name, place.locale),
      ]);
    }
  });

  test("states no pay and no income, which are claims of others", () => {
    const described = places.flatMap((place) => [
      ...roles.map((role) => roleGraph(place, role)),
      ...directions.map((direction) => directionGraph(place, direction)),
    ]);
    const names = described.flatMap((graph) => thingsIn(graph["@graph"])).flatMap((thing) => Object.keys(thing));
    expect(names.filter((name) => /salary|price|cost|offer/i.test(name))).toEqual([]);
  });

  test("tells a direction's plan in the order of its milestones, and none where it has none", () => {
    for (const place of places)
      for (const direction of directions) {
        const steps = thingsIn(directionGraph(place, direction)["@graph"]).filter(
          (each) => each["@type"] === "HowToStep",
        );
        expect(steps.map(({ name }) => name)).toEqual(direction.playbook.map(({ name }) => textIn(name, place.locale)));
      }
  });

  test("says of every finding in which document it stands, and describes that document", () => {
    for (const place of places) {
      const things = thingsIn(findingsGraph(place, insights)["@graph"]);
      const documents = new Set(things.filter((each) => each["@type"] === "CreativeWork").map((each) => each["@id"]));
      const claims = things.filter((each) => each["@type"] === "Claim");
      expect(claims).toHaveLength(insights.length);
      for (const { appearance } of claims) expect(documents).toContain(Reflect.get(Object(appearance), "@id"));
    }
  });

  test("can stand in a script whatever it says", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.constantFrom("</script>", "<!--", "<script", "]]>")), (text) => {
        expect(scriptText({ text })).not.toContain("<");
        expect(JSON.parse(scriptText({ text }))).toEqual({ text });
      }),
    );
  });
});

type Found = { readonly [key: string]: unknown };

/** Everything with a type, however deep it lies. */
function thingsIn(value: unknown): Found[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== "object" || value === null) return [];
  const found: Found = { ...value };
  return [...("@type" in found ? [found] : []), ...Object.values(found).flatMap(thingsIn)];
}
