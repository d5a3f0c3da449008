"use client";

import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import type { z } from "zod/mini";
import { apiErrorOf } from "@/lib/client/api-error";
import type { FormReader } from "./form-reader";
import type { TypedInput } from "./typed-input";

/** What a form needs to know about the input it sends. */
type RecordFormOptions<Schema extends z.ZodMiniType, Saved> = {
  /** The contract's own input schema, or how to load it once it is needed; the same one judges on the server. */
  schema: Schema | (() => Promise<Schema>);
  /** What was typed, as that input with every field. Fields are named as the input's paths are: `name`, `outcomes.0.unit`. */
  read: (form: FormReader) => TypedInput<NoInfer<Schema>>;
  /** Sends the input; rejects with the API's refusal. */
  save: (input: z.input<NoInfer<Schema>>) => Promise<Saved>;
  /** Called when the record was changed elsewhere since it was opened (STALE); see `useEditRecord`. */
  onStale?: () => void;
  /** Called after it is saved. */
  onSaved?: (saved: Saved, form: HTMLFormElement) => void | Promise<void>;
};

/** A form that can be spread into a `<form>` and its fields; `saved` once one that stays has been saved. */
export type RecordFormState = ReturnType<typeof useRecordForm> & { saved?: boolean };

/**
 * A form for one input of the contract. A wrong field shows its message, and the first one gets the focus, whether
 * the browser or the server found it; a refusal is shown in words. What was typed stays in the page until it is
 * saved.
 */
export function useRecordForm<Schema extends z.ZodMiniType, Saved>({
  schema,
  read,
  save,
  onStale,
  onSaved,
}: RecordFormOptions<Schema, Saved>) {
  const t = useTranslations("errors");
  const locale = useLocale();
  const [errors, setErrors] = useState<Readonly<Record<string, ReactNode>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const sending = useRef(false);

  function refuse(form: HTMLFormElement, wrong: readonly WrongField[], message: string) {
    const unseen = wrong.filter(({ path }) => controlOf(form, path) === null);
    setErrors(Object.fromEntries(wrong.map(({ path, message, beside }) => [path, beside ?? message])));
    setRefusal([message, ...unseen.map(({ path, message }) => `${path}: ${message}`)].join(" "));
    // In the order of the page, not of the schema: the first field is the one a reader meets first.
    const fields = [...form.elements].filter(isNamedIn(new Set(wrong.map(({ path }) => path))));
    for (const field of fields) open(field);
    fields[0]?.focus();
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    if (sending.current) return;
    const data = new FormData(form);
    sending.current = true;
    setPending(true);
    setErrors({});
    setRefusal(null);
    try {
      const { FormReader } = await loadReader();
      const typed = new FormReader(data);
      const input = read(typed);
      const judge = typeof schema === "function" ? await schema() : schema;
      const { issues } = await judge["~standard"].validate(input);
      if (issues || typed.problems.size > 0) {
        const [{ fieldErrors }, { numberErrors }] = await Promise.all([
          import("@/lib/contract/field-errors"),
          import("./number-errors"),
        ]);
        // Of a number that could not be read the schema only knows that it is a text.
        const others = fieldErrors(issues ?? [], input)
          .filter(({ path }) => !typed.problems.has(path))
          .map(({ path, code, limit = 0 }) => ({
            path,
            message: t(`field.${code}`, { limit: typed.bound(path, limit) }),
          }));
        return refuse(form, [...numberErrors(typed.problems, t, locale), ...others], t("code.INPUT_INVALID"));
      }
      const saved = await save(input as z.input<Schema>);
      await onSaved?.(saved, form);
    } catch (error) {
      const known = apiErrorOf(error);
      if (known?.code === "STALE") onStale?.();
      refuse(form, known?.data.fields ?? [], known?.message ?? t("unreachable"));
    } finally {
      sending.current = false;
      setPending(false);
    }
  }

  return {
    /** For the `<form>`. Ctrl/Cmd+Enter submits it; changing a field clears its error. */
    attributes: {
      noValidate: true,
      // If the form is sent before the scripts are there, what was typed must not end up in an address.
      method: "post",
      onSubmit: submit,
      onFocus: () => {
        loadReader().catch(() => undefined);
        if (typeof schema === "function") schema().catch(() => undefined);
      },
      onKeyDown: (event: KeyboardEvent<HTMLFormElement>) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      },
      onInput: ({ target }: FormEvent<HTMLFormElement>) => {
        if (isControl(target) && errors[target.name]) setErrors(({ [target.name]: _mended, ...rest }) => rest);
      },
    },
    /** For a field: its name, what is wrong with it, and what helps to fill it in. */
    field: (name: string, hint?: ReactNode) => ({ name, error: errors[name], hint }),
    refusal,
    pending,
  };
}

/** Loaded once a form is used: a page that only shows one need not carry what reads numbers. */
const loadReader = () => import("./form-reader");

/** What is wrong with a field in words, and where there is more to it than words, what stands beside it. */
type WrongField = { path: string; message: string; beside?: ReactNode };

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isControl(target: unknown): target is Control {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

/**
 * Opens every `<details>` that contains a field: an error must be visible, and only a visible field takes the focus.
 */
function open(field: Element) {
  for (let box = field.closest("details"); box; box = box.parentElement?.closest("details") ?? null) box.open = true;
}

function isNamedIn(paths: ReadonlySet<string>) {
  return (element: Element): element is Control => isControl(element) && paths.has(element.name);
}

function controlOf(form: HTMLFormElement, path: string): Control | null {
  return [...form.elements].find(isNamedIn(new Set([path]))) ?? null;
}
