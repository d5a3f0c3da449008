import { type ComponentProps, useId } from "react";
import { controlClass, Field, type FieldProps } from "./field";

/** A labelled text of several lines, which grows with its content where the browser supports that. */
export function TextArea({
  label,
  aside,
  hint,
  error,
  id,
  rows = 3,
  className = "",
  ...rest
}: ComponentProps<"textarea"> & FieldProps) {
  const generated = useId();
  return (
    <Field id={id ?? generated} label={label} aside={aside} hint={hint} error={error}>
      {(attributes) => (
        <textarea
          rows={rows}
          className={`${controlClass} field-sizing-content resize-y ${className}`}
          {...rest}
          {...attributes}
        />
      )}
    </Field>
  );
}
