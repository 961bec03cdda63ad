import { useController, useWatch } from 'react-hook-form';
import { Select } from '../parts/field';
import { useSurroundings } from './as-typed';
import { choicesOf } from './choices';
import type { Asking, Choice } from './fields';
import { useFormWords } from './form-words';
import type { About } from './about';
import type { Typed } from './said';
import type { AskProps, Tied } from './tied';

type ListAsking = Extract<Asking, { kind: 'one' | 'several' }>;

/** What stays chosen although it is not there to choose, or not yet: it is shown, for it would be sent. */
const unknownOf = (chosen: readonly string[], choices: readonly Choice[]): Choice[] =>
  chosen
    .filter((one) => !choices.some(({ value }) => value === one))
    .map((value) => ({ value, label: '…' }));

/** One of some choices; nothing is chosen until someone chooses. */
function AsChoice({
  choices,
  ...props
}: Omit<AskProps, 'asking'> & { choices: readonly Choice[] }) {
  const { name, field, tied } = props;
  const { say } = useFormWords();
  const { needed, ...around } = useSurroundings(name, field, tied);
  // Held by the form, for the choices may arrive after what is chosen.
  const { field: held } = useController({
    name,
    control: tied.control,
    rules: { required: needed },
  });
  const chosen = unknownOf(held.value ? [String(held.value)] : [], choices);
  const none = { value: '', label: say('log', field.optional ? 'none' : 'choose') };
  return (
    <Select
      {...around}
      {...held}
      value={String(held.value ?? '')}
      choices={[none, ...chosen, ...choices]}
      error={tied.errorOf(name)}
    />
  );
}

/** A word of the API. */
export function AsWord({ asking, ...props }: AskProps<Extract<Asking, { kind: 'choice' }>>) {
  const { group } = useFormWords();
  return <AsChoice {...props} choices={choicesOf(group(props.tied.words, asking.words))} />;
}

const textsOf = (typed: Typed): About =>
  Object.fromEntries(
    Object.entries(typed).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );

/** What there is to choose: what was chosen in another field goes before what the form was opened about. */
function useChoices({ of: useList }: ListAsking, { control, about }: Tied): readonly Choice[] {
  const typed = useWatch({ control });
  return useList({ ...about, ...textsOf(typed) });
}

/** One of the things on record. */
export function AsOne({ asking, ...props }: AskProps<ListAsking>) {
  return <AsChoice {...props} choices={useChoices(asking, props.tied)} />;
}

/** Any number of the things on record. */
export function AsSeveral({ name, field, asking, tied }: AskProps<ListAsking>) {
  const listed = useChoices(asking, tied);
  const { say } = useFormWords();
  const { label, hint, needed } = useSurroundings(name, field, tied);
  const mayBeNone = !needed || field.orNone;
  const rules = {
    validate: (chosen: readonly string[]) => mayBeNone || chosen.length > 0 || needed,
  };
  const { field: held } = useController({ name, control: tied.control, rules });
  const chosen = held.value as readonly string[];
  const choices = [...unknownOf(chosen, listed), ...listed];
  const error = tied.errorOf(name);
  const turn = (value: string) =>
    held.onChange(
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
    );
  return (
    <fieldset className="log-several log-wide">
      <legend>{label}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {choices.length === 0 && <p className="field-hint">{say('log', 'nothingToChoose')}</p>}
      {choices.map(({ value, label: words }) => (
        <label key={value} className="log-check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => turn(value)}
            onBlur={held.onBlur}
          />
          {words}
        </label>
      ))}
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
