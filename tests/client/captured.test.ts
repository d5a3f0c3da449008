import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onCaptured, tellCaptured } from "@/lib/client/captured";

beforeEach(() => {
  vi.stubGlobal("window", new EventTarget());
});

afterEach(() => vi.unstubAllGlobals());

test("every listener hears of a capture until it stops listening", () => {
  const heard: string[] = [];
  const stop = onCaptured(() => heard.push("list"));
  onCaptured(() => heard.push("figure"));
  tellCaptured();
  stop();
  tellCaptured();
  expect(heard).toEqual(["list", "figure", "figure"]);
});
