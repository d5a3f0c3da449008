"use client";

import { type KeyboardEvent, useState } from "react";

/**
 * The keyboard behaviour of a text field with a list of options below it (WAI-ARIA combobox with a listbox popup):
 * arrows move, Home and End go to the ends, Enter presses the option. The focus stays in the field. `ids` are those
 * of the visible options, none while the list is closed; with `eager` the first one is active from the start.
 */
export function useListbox({ ids, eager, listId }: { ids: readonly string[]; eager: boolean; listId: string }) {
  const [moved, setMoved] = useState<string | null>(null);
  const active = moved !== null && ids.includes(moved) ? moved : eager ? (ids[0] ?? null) : null;

  function moveTo(id: string | undefined) {
    if (id === undefined) return;
    setMoved(id);
    document.getElementById(id)?.scrollIntoView({ block: "nearest" });
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // While a word is being composed, arrows and Enter belong to the input method.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || ids.length === 0) return;
    const at = active === null ? -1 : ids.indexOf(active);
    if (event.key === "ArrowDown") moveTo(ids[(at + 1) % ids.length]);
    else if (event.key === "ArrowUp") moveTo(ids.at(at <= 0 ? -1 : at - 1));
    else if (event.key === "Home") moveTo(ids[0]);
    else if (event.key === "End") moveTo(ids.at(-1));
    else if (event.key === "Enter" && active !== null) document.getElementById(active)?.click();
    else return;
    event.preventDefault();
  }

  return {
    active,
    /** Resets the active option after the typed text has changed. */
    reset: () => setMoved(null),
    /** For the text field. */
    field: {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": ids.length > 0,
      "aria-controls": listId,
      "aria-activedescendant": active ?? undefined,
      autoComplete: "off",
      onKeyDown,
    } as const,
    /** For each option; the pointer activates the one it is over. */
    option: (id: string) =>
      ({
        id,
        role: "option",
        tabIndex: -1,
        "aria-selected": id === active,
        onPointerMove: () => id === active || setMoved(id),
        // A press must not take the focus out of the field.
        onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
      }) as const,
  };
}
