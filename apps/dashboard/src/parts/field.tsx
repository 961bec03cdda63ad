import { useId, type ComponentProps, type ReactNode } from 'react';
import './field.css';

interface FieldWords {
  label: string;
  /** What a good answer looks like. */
  hint?: string;
  /** What to do, if the answer cannot be taken; shown below the control. */
  error?: string;
}

interface ControlNames {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface FieldProps extends FieldWords {
  children: (names: ControlNames) => ReactNode;
}

/** A control with its label, hint and error tied to it, whatever the control is. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true }),
      })}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** One line of text, a day (`type="date"`) or a number. */
export function TextField({ label, hint, error, ...rest }: FieldWords & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(names) => <input {...rest} {...names} className="control" />}
    </Field>
  );
}

/** Some sentences. */
export function TextArea({ label, hint, error, ...rest }: FieldWords & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(names) => <textarea rows={3} {...rest} {...names} className="control" />}
    </Field>
  );
}

interface Choice {
  value: string;
  label: string;
}

/** One of a few; the platform's own list, which every reader knows. */
export function Select({
  label,
  hint,
  error,
  choices,
  ...rest
}: FieldWords & { choices: readonly Choice[] } & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(names) => (
        <select {...rest} {...names} className="control">
          {choices.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
