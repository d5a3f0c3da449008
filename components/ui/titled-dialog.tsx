"use client";

import { type ReactNode, useId, useRef } from "react";
import { Dialog } from "./dialog";

/** A dialog with a title. Its content lives only while it is open. */
export function TitledDialog({
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
  return (
    <Dialog
      dialog={dialog}
      open={open}
      onClose={onClose}
      labelledBy={id}
      closeLabel={closeLabel}
      closeAt="top-2.5 right-2.5 sm:top-3.5 sm:right-3.5"
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(36rem,calc(100vw-2rem))] rounded-frame border max-sm:mb-4"
    >
      {open ? (
        <div className="grid gap-4 p-5 sm:p-6">
          <h2 id={id} className="pe-10 font-serif text-lead font-semibold">
            {title}
          </h2>
          {children}
        </div>
      ) : null}
    </Dialog>
  );
}
