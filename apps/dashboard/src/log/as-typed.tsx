import { TextArea, TextField } from '../parts/field';
import type { Asking, Field } from './fields';
import { useFormWords } from './form-words';
import type { AskProps, Tied } from './tied';

/** What stands around a field: its label, its hint, and that it must be said. */
export function useSurroundings(name: string, { optional }: Field<unknown>, tied: Tied) {
  const { say, label, hint } = useFormWords();
  const { words, command } = tied;
  const own = name.split('.').at(-1) ?? name;
  const called = label(words, command, own);
  return {
    label: optional ? `${called} ${say('log', 'ifAny')}` : called,
    hint: hint(words, command, own),
    needed: optional ? undefined : say('log', 'needed'),
  };
}

type TypedAsking = Extract<Asking, { kind: 'text' | 'longText' | 'day' | 'texts' | 'days' }>;

/** What is typed: a line, some sentences, a day, lines. */
export function AsTyped({ name, field, asking, tied }: AskProps<TypedAsking>) {
  const { needed, ...around } = useSurroundings(name, field, tied);
  const control = { ...around, ...tied.field(name, { required: needed }) };
  if (asking.kind === 'day') return <TextField {...control} type="date" />;
  return (
    <div className="log-wide">
      {asking.kind === 'text' ? <TextField {...control} /> : <TextArea {...control} />}
    </div>
  );
}

/** A number; any number of digits. */
export function AsNumber(props: AskProps<Extract<Asking, { kind: 'number' }>>) {
  const { name, field, asking, tied } = props;
  const { needed, ...around } = useSurroundings(name, field, tied);
  return (
    <TextField
      type="number"
      step="any"
      min={asking.min}
      max={asking.max}
      {...around}
      {...tied.field(name, { required: needed })}
    />
  );
}

/** Yes or no. */
export function AsYesNo({ name, field, tied }: Omit<AskProps, 'asking'>) {
  const { label } = useSurroundings(name, { ...field, optional: undefined }, tied);
  return (
    <label className="log-check log-wide">
      <input type="checkbox" {...tied.register(name)} />
      {label}
    </label>
  );
}
