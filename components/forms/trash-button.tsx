"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { flushSync } from "react-dom";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { Icon } from "@/components/ui/icon";
import { TitledDialog } from "@/components/ui/titled-dialog";
import { apiErrorOf } from "@/lib/client/api-error";

/**
 * Moves a record to the trash after asking. `what` says what follows from it; `barred`, where given, says why it cannot
 * be done now, and then there is nothing to confirm. `compact` shows the sign alone, under the name `label`, and the
 * dialog's button says `confirmLabel`. Once trashed it leads to the address `leadsTo`, where the record had a page of its own.
 */
export function TrashButton({
  label,
  title,
  what,
  barred,
  compact = false,
  confirmLabel = label,
  trash,
  leadsTo,
  onTrashed,
}: {
  label: string;
  title: string;
  what: string;
  barred?: string | undefined;
  compact?: boolean;
  confirmLabel?: string;
  trash: () => Promise<unknown>;
  leadsTo?: string;
  onTrashed?: () => void;
}) {
  const router = useRouter();
  const common = useTranslations("common");
  const errors = useTranslations("errors");
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function confirm() {
    setPending(true);
    setRefusal(null);
    try {
      await trash();
      // The dialog is closed first: while it is open nothing outside it can take the focus.
      flushSync(() => setOpen(false));
      onTrashed?.();
      if (leadsTo !== undefined) router.replace(leadsTo);
    } catch (error) {
      setRefusal(apiErrorOf(error)?.message ?? errors("unreachable"));
    } finally {
      setPending(false);
    }
  }

  return (
    <>
      {compact ? (
        <Button
          variant="quiet"
          aria-label={label}
          className="-my-2 -me-3 min-w-11 px-0 text-muted"
          onClick={() => setOpen(true)}
        >
          <Icon name="bin" />
        </Button>
      ) : (
        <Button variant="danger" onClick={() => setOpen(true)}>
          {label}
        </Button>
      )}
      <TitledDialog open={open} onClose={() => setOpen(false)} title={title} closeLabel={common("close")}>
        <p>{barred ?? what}</p>
        <FormStatus failed>{refusal}</FormStatus>
        <div className="flex flex-wrap gap-3">
          {barred ? null : (
            <Button variant="danger" pending={pending} onClick={confirm}>
              {confirmLabel}
            </Button>
          )}
          <Button variant="secondary" onClick={() => setOpen(false)}>
            {barred ? common("close") : common("cancel")}
          </Button>
        </div>
      </TitledDialog>
    </>
  );
}
