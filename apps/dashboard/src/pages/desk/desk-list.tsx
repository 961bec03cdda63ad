import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useFormats } from '../../parts/format';
import { RecordLink } from '../../records/record-link';
import type { DeskItem } from './desk';
import './desk.css';

interface DeskListProps {
  items: readonly DeskItem[];
  /** Says in whose name each is there; for who speaks in several. */
  voices?: boolean;
}

/** Things on a desk: what it is about, what to do next, by when. */
export function DeskList({ items, voices = false }: DeskListProps) {
  const { t } = useTranslation('desk');
  const say = useFormats();
  const { nameOf } = useProgram();
  return (
    <ul className="desk-list">
      {items.map(({ id, kind, text, dueOn, overdue, next, record, voice }) => (
        <li key={id} className="desk-item">
          <p className="desk-kind">
            {t(`kind.${kind}`)}
            {voices && ` · ${nameOf(voice)}`}
          </p>
          <p className="desk-text">
            <RecordLink kind={record.kind} id={record.id}>
              {text}
            </RecordLink>
          </p>
          <p className="desk-next">{next}</p>
          {dueOn && (
            <p className={overdue ? 'desk-due desk-late' : 'desk-due'}>
              <time dateTime={dueOn}>{say.shortDay(dueOn)}</time>
              {overdue && <span>{t('overdue')}</span>}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
