import { expect, test } from "vitest";
import { hydratedPage } from "./hydrated-page";

test("a component begins with what its page has read, and need not ask for it", () => {
  expect(hydratedPage({ key: ["a", 1], data: "read" }, ["a", 1])).toBe("<p>read, fresh</p>");
});

test("a component that asks for something else finds nothing", () => {
  expect(hydratedPage({ key: ["a", 1], data: "read" }, ["a", 2])).toBe("<p>nothing, to be asked for</p>");
});
