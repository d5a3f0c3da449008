"use client";

import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { z } from "zod/mini";
import { apiErrorOf } from "@/lib/client/api-error";
import { FormReader } from "./form-reader";

/** The parts of a form that depend on its input. */
export type RecordForm<Schema extends z.ZodMiniType, Saved> = {
  /** The contract's own input schema, or a function that loads it on demand; the server judges by the same one. */
  schema: Schema | (() => Promise<Schema>);
  /** Reads the form as that input. Fields are named by the input's paths: `name`, `outcomes.0.unit`. */
  read: (form: FormReader) => unknown;
  /** Sends the input; rejects with the API's refusal. */
  save: (input: z.input<Schema>) => Promise<Saved>;
  /** Called when the record was changed elsewhere since it was opened (STALE); see `useEditBase`. */
  onStale?: () => void;
  /** Called after it is saved. */
  onSaved?: (saved: Saved, form: HTMLFormElement) => void | Promise<void>;
};

/** The state of a form, to be spread into a `<form>` and its fields. */
export type RecordFormState = ReturnType<typeof useRecordForm>;

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
}: RecordForm<Schema, Saved>) {
  const t = useTranslations("errors");
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const sending = useRef(false);

  function refuse(form: HTMLFormElement, wrong: readonly { path: string; message: string }[], message: string) {
    const unseen = wrong.filter(({ path }) => controlOf(form, path) === null);
    setErrors(Object.fromEntries(wrong.map(({ path, message }) => [path, message])));
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
    const input = read(new FormReader(form));
    sending.current = true;
    setPending(true);
    setErrors({});
    setRefusal(null);
    try {
      const judge = typeof schema === "function" ? await schema() : schema;
      const { issues } = await judge["~standard"].validate(input);
      if (issues) {
        const { fieldErrors } = await import("@/lib/contract/field-errors");
        const wrong = fieldErrors(issues, input).map(({ path, code, limit = 0 }) => ({
          path,
          message: t(`field.${code}`, { limit }),
        }));
        return refuse(form, wrong, t("code.INPUT_INVALID"));
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
        if (typeof schema === "function") schema().catch(() => undefined);
      },
      onKeyDown: (event: KeyboardEvent<HTMLFormElement>) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      },
      onInput: ({ target }: FormEvent<HTMLFormElement>) => {
        if (isControl(target) && errors[target.name]) setErrors(({ [target.name]: _mended, ...rest }) => rest);
      },
    },
    /** For a field: its name and its error. */
    field: (name: string) => ({ name, error: errors[name] }),
    refusal,
    pending,
  };
}

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
