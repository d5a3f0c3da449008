"use client";

import { type ReactNode, type RefObject, useEffect } from "react";
import { Icon } from "./icon";

/**
 * A modal `<dialog>` with a button that closes it. The first field inside gets the focus, else the browser's choice, and it
 * goes back where it was on closing. Escape, the button and a press beside the panel all end in `onClose`, which is expected
 * to set `open` to false. Without `children` it is an empty element: a page may hold many that are closed.
 */
export function Dialog({
  dialog,
  open,
  onClose,
  label,
  labelledBy,
  closeLabel,
  closeAt,
  className,
  children,
}: {
  dialog: RefObject<HTMLDialogElement | null>;
  open: boolean;
  onClose: () => void;
  label?: string;
  labelledBy?: string;
  closeLabel: string;
  /** Where the button stands. */
  closeAt: string;
  className: string;
  children: ReactNode;
}) {
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (!open) return element.close();
    element.showModal();
    element.querySelector<HTMLElement>("form input, form textarea, input")?.focus();
  }, [dialog, open]);

  return (
    <dialog
      ref={dialog}
      aria-label={label}
      aria-labelledby={labelledBy}
      // It does not bubble, but a dialog inside this one would reach React's handler.
      onClose={(event) => event.target === event.currentTarget && onClose()}
      closedby="any"
      className={`max-w-none border-ink bg-surface p-0 text-ink ${className}`}
    >
      {children}
      {children ? (
        // Last in order, so that what is inside comes first. Not a form of method “dialog”: forms do not nest.
        <button
          type="button"
          aria-label={closeLabel}
          onClick={() => dialog.current?.close()}
          className={`absolute grid size-11 cursor-pointer place-items-center rounded-control hover:bg-sunk ${closeAt}`}
        >
          <Icon name="close" />
        </button>
      ) : null}
    </dialog>
  );
}
