import { type ComponentProps, type ReactNode, useId } from "react";
import { FieldError } from "./field";

/** A native checkbox with its label beside it; the whole line is pressable. */
export function Checkbox({
  label,
  hint,
  error,
  id,
  className = "",
  ...rest
}: ComponentProps<"input"> & { label: ReactNode; hint?: ReactNode; error?: ReactNode }) {
  const generated = useId();
  const own = id ?? generated;
  const describedBy = [error ? `${own}-error` : null, hint ? `${own}-hint` : null].filter(Boolean).join(" ");
  return (
    <div className="grid gap-1">
      <label
        htmlFor={own}
        className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5 text-body md:min-h-9 md:py-1.5"
      >
        <input
          {...rest}
          id={own}
          type="checkbox"
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
          className={`mt-[0.2em] size-4.5 shrink-0 accent-ink ${className}`}
        />
        <span>{label}</span>
      </label>
      {error ? <FieldError id={`${own}-error`}>{error}</FieldError> : null}
      {hint ? (
        <p id={`${own}-hint`} className="ms-7.5 text-small text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
