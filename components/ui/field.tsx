import type { ReactNode } from "react";

/** The texts of every field. `aside` stands after the label, such as “optional”. */
export type FieldProps = { label: ReactNode; aside?: ReactNode; hint?: ReactNode; error?: ReactNode };

/** The attributes that connect a control with its label, hint and error. */
export type ControlAttributes = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** A label above a control, with its hint and error below; the control gets the attributes that connect them. */
export function Field({
  id,
  label,
  aside,
  hint,
  error,
  children,
}: FieldProps & { id: string; children: (attributes: ControlAttributes) => ReactNode }) {
  const describedBy = [error ? `${id}-error` : null, hint ? `${id}-hint` : null].filter(Boolean).join(" ");
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
        {aside ? <span className="ms-2 font-normal text-muted">{aside}</span> : null}
      </label>
      {children({ id, "aria-describedby": describedBy || undefined, "aria-invalid": error ? true : undefined })}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-small text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** The error of a field, in red and with an icon, so that colour is not the only sign. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-1.5 text-small text-danger">
      <svg aria-hidden="true" viewBox="0 0 16 16" className="mt-[0.15em] size-4 shrink-0 fill-current">
        <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.75 3.5h1.5v4.75h-1.5V4.5ZM8 12.1a.95.95 0 1 1 0-1.9.95.95 0 0 1 0 1.9Z" />
      </svg>
      <span>{children}</span>
    </p>
  );
}

/**
 * The look of a text control. On touch screens the text is 16 px, because iOS zooms into a focused control with
 * smaller text.
 */
export const controlClass =
  "min-h-11 w-full min-w-0 rounded-control border border-control bg-surface px-3 py-2 text-body text-ink placeholder:text-muted hover:border-ink disabled:cursor-not-allowed disabled:bg-sunk disabled:text-muted aria-invalid:border-danger pointer-coarse:text-base/normal md:min-h-10";
