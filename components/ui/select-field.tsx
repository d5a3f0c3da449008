import { type ComponentProps, type ReactNode, useId } from "react";
import { controlClass, Field, type FieldProps } from "./field";
import { Icon } from "./icon";

/** One choice of a select. */
export type SelectOption = { value: string; label: string };

/** A labelled native select. `children` may give `<option>`s or groups in place of `options`. */
export function SelectField({
  label,
  aside,
  hint,
  error,
  id,
  options = [],
  children,
  className = "",
  ...rest
}: ComponentProps<"select"> & FieldProps & { options?: readonly SelectOption[]; children?: ReactNode }) {
  const generated = useId();
  return (
    <Field id={id ?? generated} label={label} aside={aside} hint={hint} error={error}>
      {(attributes) => (
        <span className="relative flex">
          <select className={`${controlClass} appearance-none truncate pe-9 ${className}`} {...rest} {...attributes}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
            {children}
          </select>
          <Icon name="down" className="pointer-events-none absolute end-3 top-1/2 -translate-y-1/2 text-muted" />
        </span>
      )}
    </Field>
  );
}
