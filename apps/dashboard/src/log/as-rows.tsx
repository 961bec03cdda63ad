import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import { Button } from '../parts/button';
import { useSurroundings } from './as-typed';
import type { Asking } from './fields';
import { useFormWords } from './form-words';
import { begunOf } from './said';
import type { AskProps } from './tied';

interface AsRowsProps extends AskProps<Extract<Asking, { kind: 'rows' }>> {
  /** The fields of the row that stands there: `dependsOn.0.`. */
  children: (within: string) => ReactNode;
}

/** Any number of rows, each with its fields. */
export function AsRows({ name, field, asking, tied, children }: AsRowsProps) {
  const { say } = useFormWords();
  const { label, hint } = useSurroundings(name, field, tied);
  const { fields: rows, append, remove } = useFieldArray({ name, control: tied.control });
  const error = tied.errorOf(name);
  const empty = () => append(begunOf(asking.of, { voices: [], today: '' }));
  return (
    <fieldset className="log-rows log-wide">
      <legend>{label}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {rows.map((row, index) => (
        <div key={row.id} className="log-row">
          {children(`${name}.${index}.`)}
          <Button weight="quiet" aria-label={say('log', 'leaveOut')} onClick={() => remove(index)}>
            <X size={16} aria-hidden />
          </Button>
        </div>
      ))}
      <Button weight="quiet" onClick={empty}>
        <Plus size={16} aria-hidden />
        {say('log', 'another')}
      </Button>
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
