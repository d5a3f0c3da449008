import { type ComponentProps, type ReactNode, useId } from "react";
import { FieldError } from "./field";

/** One answer of a choice. */
export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

/**
 * A choice of one among a few visible answers: native radio buttons in a fieldset, divided by hairlines. The
 * remaining attributes, such as `name`, go to every radio button; `defaultValue` is the answer selected initially.
 */
export function ChoiceField({
  legend,
  hint,
  error,
  choices,
  defaultValue,
  className = "",
  ...rest
}: Omit<ComponentProps<"input">, "type" | "value" | "id"> & {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  choices: readonly Choice[];
}) {
  const id = useId();
  const describedBy = [error ? `${id}-error` : null, hint ? `${id}-hint` : null].filter(Boolean).join(" ");
  return (
    <fieldset aria-describedby={describedBy || undefined} className={`grid gap-1.5 ${className}`}>
      <legend className="mb-1.5 text-small font-semibold">{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="text-small text-muted">
          {hint}
        </p>
      ) : null}
      <div className="border-t border-hairline">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-11 cursor-pointer items-start gap-3 border-b border-hairline py-2.5 has-checked:bg-sunk"
          >
            <input
              {...rest}
              type="radio"
              value={choice.value}
              defaultChecked={defaultValue === undefined ? undefined : choice.value === defaultValue}
              className="ms-1 mt-[0.25em] size-4 shrink-0 accent-ink"
              aria-invalid={error ? true : undefined}
            />
            <span className="grid">
              <span>{choice.label}</span>
              {choice.hint ? <span className="text-small text-muted">{choice.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}
