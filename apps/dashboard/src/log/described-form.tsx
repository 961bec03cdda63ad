import { useTranslation } from 'react-i18next';
import { useWho } from '../app/who';
import { useMoment } from '../time/moment';
import { aboutWord, type About } from './about';
import type { DescribedForm as Described } from './described';
import { DescribedFields } from './described-fields';
import { optional, yesNo, type Field } from './fields';
import { FormFrame } from './form-frame';
import { begunOf, saidOf, type Typed } from './said';
import type { Tied } from './tied';
import { useLogForm } from './use-log-form';

interface DescribedFormProps<Saved extends object> {
  form: Described<Saved>;
  about: About;
  onSaved: (receipt: Saved) => void;
  onLeave: () => void;
}

type Fields = Described['fields'];

/** Asked only after the server has taken a text for what it may not keep. */
const CONFIRMS = 'noPatientData';

const fieldsThat = (fields: Fields, are: (field: Field<unknown>) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => are(field)));

/** A form of fields that are described as data: what everyone must say, then what few need to. */
export function DescribedForm<Saved extends object>({
  form,
  about,
  onSaved,
  onLeave,
}: DescribedFormProps<Saved>) {
  const { t } = useTranslation('log');
  const { voices } = useWho();
  const { today } = useMoment();
  const fields = { ...form.fields, [CONFIRMS]: optional(yesNo()) };
  const { field, errorOf, register, control, ...rest } = useLogForm({
    draft: [form.command, aboutWord(about)].filter(Boolean).join(' '),
    document: form.document,
    begun: begunOf(fields, { voices, today }, about),
    inputOf: (typed: Typed) => saidOf(fields, typed),
    onSaved,
    ofInstallation: form.ofInstallation,
  });
  const { words, command } = form;
  const tied: Tied = { words, command, about, field, errorOf, register, control };
  const few = fieldsThat(form.fields, ({ more }) => Boolean(more));
  const fewAsked = Object.keys(few);
  return (
    <FormFrame {...rest} onLeave={onLeave}>
      <DescribedFields fields={fieldsThat(form.fields, ({ more }) => !more)} tied={tied} />
      {rest.top?.includes(CONFIRMS) && (
        <label className="log-check">
          <input type="checkbox" {...register(CONFIRMS)} />
          {t('confirmNoPatientData')}
        </label>
      )}
      {fewAsked.length > 0 && (
        <details className="log-more" open={fewAsked.some(errorOf) || undefined}>
          <summary>{t('more')}</summary>
          <DescribedFields fields={few} tied={tied} />
        </details>
      )}
    </FormFrame>
  );
}
