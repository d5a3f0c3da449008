"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Dialog } from "@/components/ui/dialog";
import { createQueryClient } from "@/lib/client/query-client";
import type { Locale } from "@/lib/domain/kinds";
import { BrowserTexts } from "@/lib/i18n/browser-texts";
import type { Dictionary } from "@/lib/i18n/dictionary";
import { Capture } from "./capture";
import type { CaptureKind } from "./capture-kind";
import { Finder } from "./finder";
import { useSeenHeight } from "./use-seen-height";

/**
 * The command palette: it finds records, opens pages and captures records. On a phone it is a sheet over the whole
 * width at the top, where the on-screen keyboard leaves room, and on wider screens a panel. Closing it with a partly
 * filled form keeps the form for the next time.
 */
export function CommandPalette({
  open,
  onClose,
  locale,
  texts,
}: {
  open: boolean;
  onClose: () => void;
  locale: Locale;
  texts: Partial<Dictionary>;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [visit, setVisit] = useState(0);
  useSeenHeight(dialog, open);

  return (
    <BrowserTexts locale={locale} messages={texts}>
      <Frame
        dialog={dialog}
        open={open}
        onClose={() => {
          if (!holdsTyping(dialog.current)) setVisit(visit + 1);
          onClose();
        }}
      >
        <Visit key={visit} onLeave={() => dialog.current?.close()} />
      </Frame>
    </BrowserTexts>
  );
}

function Frame({
  dialog,
  open,
  onClose,
  children,
}: {
  dialog: React.RefObject<HTMLDialogElement | null>;
  open: boolean;
  onClose: () => void;
  children: React.ReactNode;
}) {
  const t = useTranslations("commandPalette");
  const common = useTranslations("common");
  return (
    <Dialog
      dialog={dialog}
      open={open}
      onClose={onClose}
      label={t("title")}
      closeLabel={common("close")}
      closeAt="top-1.5 right-1.5"
      className="m-0 max-h-(--seen-height,100dvh) w-full overflow-hidden border-b open:flex sm:mx-auto sm:mt-[8dvh] sm:max-h-[84dvh] sm:w-[min(40rem,calc(100vw-2rem))] sm:rounded-frame sm:border"
    >
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">{children}</div>
    </Dialog>
  );
}

/** The state from one opening to the closing that ends it: the current view, and the data loaded for it. */
function Visit({ onLeave }: { onLeave: () => void }) {
  const [queries] = useState(createQueryClient);
  const [capturing, setCapturing] = useState<{ kind: CaptureKind; text: string } | null>(null);
  return (
    <QueryClientProvider client={queries}>
      {capturing ? (
        <Capture {...capturing} onBack={() => setCapturing(null)} onLeave={onLeave} />
      ) : (
        <Finder onCapture={(kind, text) => setCapturing({ kind, text })} onLeave={onLeave} />
      )}
    </QueryClientProvider>
  );
}

/** Whether a form inside contains something the reader typed. */
function holdsTyping(dialog: HTMLDialogElement | null): boolean {
  const fields = dialog?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("form input, form textarea") ?? [];
  return [...fields].some(({ value, defaultValue }) => value !== defaultValue);
}
