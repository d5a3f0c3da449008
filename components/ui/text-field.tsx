import { type ComponentProps, useId } from "react";
import { controlClass, Field, type FieldProps } from "./field";

/** A labelled line of text. It accepts every attribute of `<input>`, including `ref`. */
export function TextField({
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
      {(attributes) => <input type="text" className={`${controlClass} ${className}`} {...rest} {...attributes} />}
    </Field>
  );
}
