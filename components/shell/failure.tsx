import type { ReactNode } from "react";

/** The whole content of a not-found or error page, in the middle of the screen. */
export function FailurePage({ children }: { children: ReactNode }) {
  return (
    <main id="content" className="mx-auto grid min-h-dvh max-w-prose content-center gap-12 px-4 py-16">
      {children}
    </main>
  );
}

/** Says what went wrong, what was kept, and, in `children`, what to do. */
export function Failure({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="grid gap-4">
      {/* A separate file, because this page's code is loaded with every other page's; lazy, or the image would
         be too. */}
      <img src="/icon.svg" alt="" width={32} height={32} loading="lazy" />
      <h1 className="font-serif text-title font-semibold md:text-display">{title}</h1>
      <p className="text-muted">{text}</p>
      <div className="mt-2 flex flex-wrap items-center gap-3">{children}</div>
    </div>
  );
}
