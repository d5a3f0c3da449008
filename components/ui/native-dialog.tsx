"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { Icon } from "./icon";

/**
 * A modal `<dialog>`. The browser moves the focus to the first control inside, returns it on closing and closes on
 * Escape; `onClose` is called however it closes and must set `open` to false. The content is mounted only while it is
 * open.
 */
export function NativeDialog({
  open,
  onClose,
  title,
  closeLabel,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      // Escape and the close button both end here. The event does not bubble, but React's handler would receive it
      // from a nested dialog.
      onClose={(event) => event.target === event.currentTarget && onClose()}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(36rem,calc(100vw-2rem))] max-w-none rounded-frame border border-ink bg-surface p-0 text-ink max-sm:mb-4"
    >
      {open ? (
        <div className="relative grid gap-4 p-5 sm:p-6">
          <h2 id={id} className="pe-10 font-serif text-lead font-semibold">
            {title}
          </h2>
          {children}
          {/* Last in order, so that the first field gets the focus when the dialog opens. */}
          <button
            // Not a form of method “dialog”: a dialog may be part of a form, and forms do not nest.
            type="button"
            aria-label={closeLabel}
            onClick={() => dialog.current?.close()}
            className="absolute top-2.5 right-2.5 grid size-11 cursor-pointer place-items-center rounded-control hover:bg-sunk sm:top-3.5 sm:right-3.5"
          >
            <Icon name="close" />
          </button>
        </div>
      ) : null}
    </dialog>
  );
}
