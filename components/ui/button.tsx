import type { ComponentProps } from "react";

/**
 * Primary for a page's main action, secondary for others, quiet inside rows and bars, danger for destructive ones.
 */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

/**
 * A native button, `type="button"` by default. While `pending` it stays focusable and is announced as busy, but a
 * second press does nothing: a disabled button would lose the focus.
 */
export function Button({
  variant = "primary",
  pending = false,
  className = "",
  type = "button",
  onClick,
  ...rest
}: ComponentProps<"button"> & { variant?: ButtonVariant; pending?: boolean }) {
  return (
    <button
      type={type}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      className={`${buttonClass(variant)} ${className}`}
      // Only a pending button gets a handler of its own, so that an idle one can be rendered on the server.
      onClick={pending ? (event) => event.preventDefault() : onClick}
      {...rest}
    />
  );
}

/** A link that looks like a button, for navigation. A plain anchor: it works before scripts are there. */
export function ButtonLink({
  variant = "primary",
  className = "",
  ...rest
}: ComponentProps<"a"> & { variant?: ButtonVariant; href: string }) {
  return <a className={`${buttonClass(variant)} ${className}`} {...rest} />;
}

/** The classes of a button, for an element that must be another component, such as the framework's link. */
export function buttonClass(variant: ButtonVariant): string {
  return `${shape} ${colours[variant]}`;
}

const shape =
  "inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-control px-4 py-1.5 text-center text-body font-semibold no-underline motion-safe:transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-progress aria-disabled:opacity-60 md:min-h-10";

const colours: Record<ButtonVariant, string> = {
  primary: "bg-ink text-paper hover:bg-ink/85",
  secondary: "border border-control bg-surface text-ink hover:border-ink",
  quiet: "text-ink underline-offset-4 hover:bg-sunk",
  danger: "border border-danger bg-surface text-danger hover:bg-danger hover:text-paper",
};
