"use client";

import { useEffect, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { Case } from "./case-queries";

/** Rows of a form that can be added and removed, each with its initial value. */
export type FormRows<T> = ReturnType<typeof useRows<T>>;

/**
 * Moves the focus when rows change: a new row gets the focus, and after a removal it goes to the row that took its
 * place, else to the button that adds one. `list` belongs on the element around both.
 */
export function useRows<T>(initial: readonly T[], blank: T) {
  const [rows, setRows] = useState(() => initial.map((value) => ({ key: newId(), value })));
  const list = useRef<HTMLFieldSetElement>(null);
  const focusAt = useRef<number | null>(null);

  useEffect(() => {
    if (focusAt.current === null) return;
    const row = list.current?.querySelectorAll("[data-row]")[Math.min(focusAt.current, rows.length - 1)];
    const target = row?.querySelector("input") ?? list.current?.querySelector("[data-add]");
    if (target instanceof HTMLElement) target.focus();
    focusAt.current = null;
  }, [rows]);

  return {
    list,
    rows,
    add: () => {
      focusAt.current = rows.length;
      setRows([...rows, { key: newId(), value: blank }]);
    },
    remove: (key: string) => {
      focusAt.current = rows.findIndex((row) => row.key === key);
      setRows(rows.filter((row) => row.key !== key));
    },
  };
}

/** A result without content. */
export const blankOutcome: Case["outcomes"][number] = { metric: "", before: null, after: null, unit: "" };

/** A link without an address. */
export const blankLink: Case["links"][number] = { url: "" };
