import "server-only";
import compile from "icu-minify/compile";
import type { CompiledMessage } from "icu-minify/format";
import { type _Translator, createTranslator } from "use-intl/core";
import formatMessage from "use-intl/format-message";
import type { Locale } from "@/lib/domain/kinds";
import { type Dictionary, dictionary, type Namespace } from "./dictionary";
import type { Texts } from "./messages";

/** A function from a key of one namespace, with the arguments of its text, to the text. */
export type Translator<N extends Namespace> = _Translator<Dictionary, N>;

/** The texts of one namespace on the server: `translator(locale, "plan")("title")`. Made once a process; ask again freely. */
export function translator<N extends Namespace>(locale: Locale, namespace: N): Translator<N> {
  const known: { [M in N]?: Translator<M> } = made[locale];
  known[namespace] ??= createTranslator<Dictionary, N>({ locale, namespace, messages: texts(locale), timeZone: "UTC" });
  return known[namespace];
}

const made: { [L in Locale]: { [N in Namespace]?: Translator<N> } } = { zh: {}, en: {} };

/** The texts of the named namespaces, for the browser's provider. */
export function textsFor(locale: Locale, namespaces: readonly Namespace[]): Partial<Dictionary> {
  const all = texts(locale);
  return Object.fromEntries(namespaces.map((namespace) => [namespace, all[namespace]]));
}

/** The same as JSON, made once a process: pages name the same few sets again and again. */
export function textsAsJson(locale: Locale, namespaces: readonly Namespace[]): string {
  const name = `${locale} ${namespaces.join()}`;
  const json = written.get(name) ?? JSON.stringify(textsFor(locale, namespaces));
  written.set(name, json);
  return json;
}

const written = new Map<string, string>();

const prepared: { [L in Locale]?: Dictionary } = {};

/** The dictionary of one language in the form the current formatter takes, made once per process. */
function texts(locale: Locale): Dictionary {
  prepared[locale] ??= prepare(locale);
  return prepared[locale];
}

function prepare(locale: Locale): Dictionary {
  const raw = Object.fromEntries(Object.entries(dictionary).map(([namespace, both]) => [namespace, both[locale]]));
  // Inside Next the formatter is the build without a parser, which takes compiled messages; in plain Node it is the
  // full one, which takes the messages as written. The library itself distinguishes them by `raw`.
  return (formatMessage.raw ? raw : compileTexts(raw)) as Dictionary;
}

type CompiledTexts = { readonly [key: string]: CompiledMessage | CompiledTexts };

function compileTexts(texts: Texts): CompiledTexts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === "string" ? compiled(text) : compileTexts(text)]),
  );
}

/**
 * Compiled messages are JSON, but the compiler's objects have no prototype, and React does not pass those to the
 * browser.
 */
function compiled(text: string): CompiledMessage {
  return JSON.parse(JSON.stringify(compile(text)));
}
