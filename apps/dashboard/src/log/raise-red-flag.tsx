import { useTranslation } from 'react-i18next';
import type { FlagDisclosure, FlagSeverity, RiskCategory } from '../asking/api-types';
import { useProgram } from '../app/program';
import { useWho } from '../app/who';
import { Select, TextArea, TextField } from '../parts/field';
import { FormFrame } from './form-frame';
import type { FormProps } from './forms';
import { raiseRedFlagDocument } from './raise-red-flag.document';
import { choicesOf } from './choices';
import { useLogForm, type FieldOf } from './use-log-form';

/** What the form asks. */
interface Typed {
  seen: string;
  threatens: string;
  severity: FlagSeverity;
  category: RiskCategory;
  site: string;
  sureness: number;
  by: string;
  disclosure: FlagDisclosure;
  outsideScope: boolean;
  patientSafety: boolean;
  evidence: string;
}

const begun: Typed = {
  seen: '',
  threatens: '',
  severity: 'moderate',
  category: 'himWorkflow',
  site: '',
  sureness: 7,
  by: '',
  disclosure: 'named',
  outsideScope: false,
  patientSafety: false,
  evidence: '',
};

/** What most flags need not say: where, how sure, in whose name, who may know it, and what shows it. */
function More({ field }: { field: FieldOf<Typed> }) {
  const { t } = useTranslation('log');
  const { sites, nameOf } = useProgram();
  const { voices } = useWho();
  const everywhere = { value: '', label: t('raiseRedFlag.allSites') };
  return (
    <details className="log-more">
      <summary>{t('raiseRedFlag.more')}</summary>
      <div>
        <div className="log-pair">
          <Select
            label={t('raiseRedFlag.site')}
            choices={[everywhere, ...sites.map(({ id, name }) => ({ value: id, label: name }))]}
            {...field('site')}
          />
          <TextField
            label={t('raiseRedFlag.sureness')}
            type="number"
            min={0}
            max={10}
            {...field('sureness')}
          />
          <Select
            label={t('raiseRedFlag.by')}
            choices={voices.map((id) => ({ value: id, label: nameOf(id) }))}
            {...field('by')}
          />
          <Select
            label={t('raiseRedFlag.disclosure')}
            choices={choicesOf(t('disclosure', { returnObjects: true }))}
            {...field('disclosure')}
          />
        </div>
        <TextField label={t('raiseRedFlag.evidence')} {...field('evidence')} />
      </div>
    </details>
  );
}

/** Raises a red flag: four answers and save; the rest is there for who has more to say. */
export default function RaiseRedFlag({ about, onSaved, onLeave }: FormProps) {
  const { t } = useTranslation('log');
  const { voices } = useWho();
  const { field, register, ...form } = useLogForm({
    draft: 'raiseRedFlag',
    document: raiseRedFlagDocument,
    begun: { ...begun, by: voices[0] ?? '', site: about['site'] ?? '' },
    inputOf: ({ site, evidence, sureness, ...rest }: Typed) => ({
      ...rest,
      sureness: Number(sureness),
      ...(site && { site }),
      ...(evidence && { evidence }),
    }),
    onSaved,
  });
  return (
    <FormFrame {...form} onLeave={onLeave}>
      <TextArea
        label={t('raiseRedFlag.seen')}
        hint={t('raiseRedFlag.seenHint')}
        {...field('seen')}
      />
      <TextField
        label={t('raiseRedFlag.threatens')}
        hint={t('raiseRedFlag.threatensHint')}
        {...field('threatens')}
      />
      <div className="log-pair">
        <Select
          label={t('raiseRedFlag.severity')}
          choices={choicesOf(t('severity', { returnObjects: true }))}
          {...field('severity')}
        />
        <Select
          label={t('raiseRedFlag.category')}
          choices={choicesOf(t('category', { returnObjects: true }))}
          {...field('category')}
        />
      </div>
      <label className="log-check">
        <input type="checkbox" {...register('outsideScope')} />
        {t('raiseRedFlag.outsideScope')}
      </label>
      <label className="log-check">
        <input type="checkbox" {...register('patientSafety')} />
        {t('raiseRedFlag.patientSafety')}
      </label>
      <More field={field} />
    </FormFrame>
  );
}
