import { type ComponentProps, useId } from "react";
import { controlClass, Field, type FieldProps } from "./field";

/**
 * A labelled civil date with the browser's own picker, in the reader's own order; its value is `YYYY-MM-DD` or empty.
 */
export function DateField({
  label,
  aside,
  hint,
  error,
  id,
  className = "",
  ...rest
}: ComponentProps<"input"> & FieldProps) {
  const generated = useId();
  return (
    <Field id={id ?? generated} label={label} aside={aside} hint={hint} error={error}>
      {(attributes) => (
        <input
          {...rest}
          {...attributes}
          type="date"
          // The form's dates are of the years 0001–9999; without a maximum the picker accepts six digits.
          max={rest.max ?? "9999-12-31"}
          className={`${controlClass} tabular-nums ${className}`}
        />
      )}
    </Field>
  );
}
