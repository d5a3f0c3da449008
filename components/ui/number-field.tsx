import { type ComponentProps, useId } from "react";
import { controlClass, Field, type FieldProps } from "./field";

/**
 * A labelled number with an optional unit behind it, such as a currency or “hours”. It is a text input with a numeric
 * keypad: `type="number"` would change the value when the wheel turns, and drop text it cannot parse. Its value is
 * the text as typed; the form converts it to a number.
 */
export function NumberField({
  label,
  aside,
  hint,
  error,
  id,
  unit,
  inputMode = "decimal",
  className = "",
  ...rest
}: ComponentProps<"input"> & FieldProps & { unit?: string }) {
  const generated = useId();
  return (
    <Field id={id ?? generated} label={label} aside={aside} hint={hint} error={error}>
      {(attributes) => (
        <span className="relative flex">
          <input
            type="text"
            inputMode={inputMode}
            autoComplete="off"
            className={`${controlClass} tabular-nums ${unit ? "pe-16" : ""} ${className}`}
            {...rest}
            {...attributes}
          />
          {unit ? (
            <span className="pointer-events-none absolute inset-y-0 end-3 flex items-center text-small text-muted">
              {unit}
            </span>
          ) : null}
        </span>
      )}
    </Field>
  );
}
