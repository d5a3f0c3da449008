import compile from "icu-minify/compile";
import type { ReactNode } from "react";
import { _createCache, _createIntlFormatters, createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { stages as catalogStages } from "@/lib/catalog/stages";
import { textIn } from "@/lib/catalog/text";
import { errorStatus } from "@/lib/contract/errors";
import { fieldErrorCodes } from "@/lib/contract/field-error-codes";
import type { Locale } from "@/lib/domain/kinds";
import { locales } from "@/lib/domain/locales";
import { dictionary } from "@/lib/i18n/dictionary";
import formatCompiled from "@/lib/i18n/format-message";
import type { Texts } from "@/lib/i18n/messages";
import { errors } from "@/lib/i18n/messages/errors";
import { failure } from "@/lib/i18n/messages/failure";
import { kinds } from "@/lib/i18n/messages/kinds";
import { notFound } from "@/lib/i18n/messages/not-found";
import { textsFor, translator } from "@/lib/i18n/translator";
import { argumentsOf } from "./arguments-of";

const all = { ...dictionary, failure, notFound };
const inEnglish = flatten(side("en"));
const inChinese = flatten(side("zh"));

describe("the two languages", () => {
  test("have the same keys", () => {
    expect([...inChinese.keys()]).toEqual([...inEnglish.keys()]);
  });

  test("use the same arguments and tags in every text", () => {
    const differing = [...inEnglish].filter(([key, text]) => {
      return (
        [...argumentsOf(text).keys()].sort().join() !== [...argumentsOf(inChinese.get(key) ?? "").keys()].sort().join()
      );
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

describe("English texts", () => {
  test("hold no Chinese", () => {
    expect(found(inEnglish, /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u)).toEqual([]);
  });
});

describe("Chinese texts", () => {
  test("end and pause with full-width marks", () => {
    expect(found(inChinese, /\p{Script=Han}\s*[,.;:!?]/u)).toEqual([]);
  });

  test("have a space between Han and Latin letters or figures", () => {
    expect(found(inChinese, /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u)).toEqual([]);
  });

  test("quote with corner brackets", () => {
    expect(found(inChinese, /[“”"]/)).toEqual([]);
  });
});

test.each(locales)("%s texts say the same compiled as written", (locale) => {
  const written = createTranslator<Record<string, string>>({
    locale,
    timeZone: "UTC",
    // Keys with dots are looked up by parts, so each text stands under a number.
    messages: Object.fromEntries([...flatten(side(locale)).values()].map((text, at) => [String(at), text])),
  });
  const formatters = _createIntlFormatters(_createCache());
  for (const [at, text] of [...flatten(side(locale)).values()].entries()) {
    for (const count of [0, 1, 2, 1234]) {
      const values = sampleValues(text, count);
      const compiled = formatCompiled("", compile(text), values, {
        locale,
        timeZone: "UTC",
        formatters,
        cache: _createCache(),
      });
      expect(compiled, text).toEqual(written.rich(String(at), values));
    }
  }
});

test("every code the API answers with, and every field code, has its sentence", () => {
  expect(Object.keys(errors.en.code).sort()).toEqual(Object.keys(errorStatus).sort());
  expect(Object.keys(errors.en.field).sort()).toEqual([...fieldErrorCodes].sort());
});

test("a stage is called the same in the catalog and in the app", () => {
  for (const stage of catalogStages) {
    for (const locale of locales) expect(textIn(stage.name, locale)).toBe(kinds[locale].stage[stage.id]);
  }
});

test("a translator speaks the language it was asked for", () => {
  expect(translator("zh", "errors")("field.too-short", { limit: 12 })).toBe("至少 12 个字符。");
  expect(translator("en", "errors")("field.too-short", { limit: 1 })).toBe("At least 1 character.");
});

test("the browser is given the namespaces it asked for and no others", () => {
  expect(Object.keys(textsFor("zh", ["common", "kinds"]))).toEqual(["common", "kinds"]);
});

/** Values for every argument of a text, numbers being `count`. */
function sampleValues(text: string, count: number) {
  return Object.fromEntries(
    [...argumentsOf(text)].map(([name, argument]) => {
      if (argument.kind === "tag") return [name, (chunks: ReactNode) => chunks];
      if (argument.kind === "choice") return [name, argument.choices[count % argument.choices.length] ?? ""];
      return [name, argument.kind === "number" ? count : `«${count}»`];
    }),
  );
}

function side(locale: Locale): Texts {
  return Object.fromEntries(Object.entries(all).map(([namespace, both]) => [namespace, both[locale]]));
}

function flatten(texts: Texts, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === "string" ? [[`${prefix}${key}`, text] as const] : [...flatten(text, `${prefix}${key}.`)],
    ),
  );
}

function found(texts: Map<string, string>, pattern: RegExp): string[] {
  return [...texts].filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);
}
