import { useTranslation } from 'react-i18next';
import { useHereWith } from '../app/address';
import { useProgram } from '../app/program';
import { useFormats } from '../parts/format';
import { Link } from '../parts/link';
import { inWords } from '../words/in-words';
import type { RecordQuery } from './record.document';

/** A fact as it is on record. */
export type RecordedFact = RecordQuery['program']['history'][number];

/** A fact in full: what, who, both times, why, where it is written, and what was recorded. */
export function Fact({ fact }: { fact: RecordedFact }) {
  const { t } = useTranslation('shell');
  const say = useFormats();
  const { nameOf } = useProgram();
  const here = useHereWith();
  const { type, actorName, onBehalfOf, effectiveAt, recordedAt, reason, source, position } = fact;
  return (
    <li className="fact">
      <h3>{inWords(type)}</h3>
      <p className="fact-who">
        {nameOf(actorName)}
        {onBehalfOf && ` ${t('record.for', { name: nameOf(onBehalfOf) })}`}
        {' · '}
        <time dateTime={effectiveAt}>{t('record.true', { day: say.day(effectiveAt) })}</time>
        {' · '}
        <time dateTime={recordedAt}>{t('record.known', { day: say.day(recordedAt) })}</time>
      </p>
      {reason && <p className="fact-reason">“{reason}”</p>}
      {source && (
        <p className="fact-source">
          {t('record.source')}: {source}
        </p>
      )}
      <details className="fact-data">
        <summary>{t('record.data')}</summary>
        <dl>
          {Object.entries(fact.data).map(([name, value]) => (
            <div key={name}>
              <dt>{inWords(name)}</dt>
              <dd>{typeof value === 'object' ? JSON.stringify(value) : String(value)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <Link href={here({ asOf: position, record: undefined })} className="fact-then">
        {t('record.asOfThen')}
      </Link>
    </li>
  );
}
