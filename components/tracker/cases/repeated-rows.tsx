"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import type { FormRows } from "./use-rows";

/** A repeated group of fields: each row has a name and a button to remove it, and one button adds a row. */
export function RepeatedRows<T>({
  id,
  rows: { list, rows, add, remove },
  legend,
  hint,
  error,
  words,
  children,
}: {
  id: string;
  rows: FormRows<T>;
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  words: { row: (at: number) => string; remove: (at: number) => string; add: string };
  children: (value: T, at: number) => ReactNode;
}) {
  return (
    <fieldset ref={list} id={id} aria-describedby={`${id}-hint`} className="grid min-w-0 scroll-mt-4 gap-4">
      <legend className="mb-2 text-small font-semibold text-muted">{legend}</legend>
      <div id={`${id}-hint`} className="text-small text-muted">
        {hint}
      </div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {rows.map(({ key, value }, at) => (
        <fieldset
          key={key}
          data-row
          aria-label={words.row(at + 1)}
          className="flex items-start gap-2 border-b border-hairline pb-4"
        >
          <div className="min-w-0 flex-1">{children(value, at)}</div>
          <Button
            variant="quiet"
            aria-label={words.remove(at + 1)}
            className="mt-6.5 min-w-11 px-0 text-muted"
            onClick={() => remove(key)}
          >
            <Icon name="close" />
          </Button>
        </fieldset>
      ))}
      <Button variant="secondary" data-add className="justify-self-start" onClick={add}>
        <Icon name="plus" />
        {words.add}
      </Button>
    </fieldset>
  );
}
