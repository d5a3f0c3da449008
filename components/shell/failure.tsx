import type { ReactNode } from "react";
import { LogoMark } from "./logo";

/** A page that says what went wrong, what was kept, and where to go: the whole content of not-found and error pages. */
export function Failure({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <main id="content" className="mx-auto grid min-h-dvh max-w-prose content-center gap-4 px-4 py-16">
      <LogoMark />
      <h1 className="font-serif text-title font-semibold md:text-display">{title}</h1>
      <p className="text-muted">{text}</p>
      <div className="mt-2 flex flex-wrap items-center gap-3">{children}</div>
    </main>
  );
}
