"use client";

import { useEffect, useState } from "react";
import type { Locale } from "@/lib/domain/kinds";

/**
 * Opens the command palette by Ctrl/Cmd+K anywhere and by every element with `data-opens-dialog`. Its code is loaded
 * on the first sign of intent: the pointer over such an element, the focus in it, or the held modifier key.
 */
export function CommandPaletteLoader({ locale, failed }: { locale: Locale; failed: string }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [state, setState] = useState<"shut" | "open" | "failed">("shut");

  useEffect(() => {
    let loading: Promise<Loaded> | null = null;
    const load = () => {
      loading ??= import("./load-command-palette").then(({ loadCommandPalette }) => loadCommandPalette(locale));
      // A failed load is tried again the next time.
      loading.catch(() => {
        loading = null;
      });
      return loading;
    };
    const listen = (event: Event) => {
      const sign = signOf(event);
      if (sign === null) return;
      const arriving = load();
      if (sign === "soon") return;
      // The browser would move the focus to its own search field.
      event.preventDefault();
      arriving.then(
        (dialog) => {
          setLoaded(dialog);
          setState("open");
        },
        () => setState("failed"),
      );
    };
    for (const type of signs) document.addEventListener(type, listen);
    return () => {
      for (const type of signs) document.removeEventListener(type, listen);
    };
  }, [locale]);

  return (
    <>
      {loaded ? (
        <loaded.CommandPalette
          open={state === "open"}
          onClose={() => setState("shut")}
          locale={locale}
          texts={loaded.texts}
        />
      ) : null}
      <p
        role="alert"
        className="fixed inset-x-4 top-4 z-20 mx-auto max-w-prose rounded-control bg-ink px-4 py-3 text-paper empty:hidden"
      >
        {state === "failed" ? failed : null}
      </p>
    </>
  );
}

type Loaded = Awaited<ReturnType<typeof import("./load-command-palette")["loadCommandPalette"]>>;

const signs = ["pointerover", "focusin", "click", "keydown"] as const;

/** Whether an event opens the dialog now, or indicates that it may be opened soon. */
function signOf(event: Event): "now" | "soon" | null {
  if (event instanceof KeyboardEvent) {
    // On a Mac, Ctrl+K deletes to the end of the line.
    const [name, held] = /Mac/.test(navigator.platform) ? ["Meta", event.metaKey] : ["Control", event.ctrlKey];
    if (!held || event.shiftKey || event.altKey || event.isComposing) return null;
    return event.key.toLowerCase() === "k" ? "now" : event.key === name ? "soon" : null;
  }
  if (!(event.target instanceof Element && event.target.closest("[data-opens-dialog]"))) return null;
  return event.type === "click" ? "now" : "soon";
}
