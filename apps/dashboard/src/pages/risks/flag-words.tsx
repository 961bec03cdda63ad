import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useFormats } from '../../parts/format';
import { StatusChip } from '../../parts/status-chip';
import { inWords } from '../../words/in-words';
import { isOpen, type Flag } from './flag';

/** Where a flag stands, as colour, shape and word. */
export function FlagStanding({ flag }: { flag: Flag }) {
  const { t } = useTranslation('risks');
  if (flag.overdue) return <StatusChip standing="offTrack" word={t('overdue')} />;
  const standing = isOpen(flag) ? 'atRisk' : flag.status === 'closed' ? 'onTrack' : 'notSet';
  return <StatusChip standing={standing} word={inWords(flag.status)} />;
}

/** The answer that a flag is owed, and by when, or since when. */
export function Owed({ flag }: { flag: Flag }) {
  const { t } = useTranslation('risks');
  const say = useFormats();
  const missed = flag.missedAt;
  if (flag.owed === null) return <span className="muted">{t('owed.nothing')}</span>;
  return (
    <>
      {t(`owed.${flag.owed}`)}
      <span className={missed ? 'under negative' : 'under'}>
        {missed
          ? t('owed.since', { day: say.day(missed) })
          : flag.respondBy && t('owed.by', { day: say.day(flag.respondBy) })}
      </span>
    </>
  );
}

/** Who raised a flag, as far as they wish it told. */
export function useRaiser(): (flag: Flag) => string {
  const { t } = useTranslation('risks');
  const { nameOf } = useProgram();
  return ({ derivedFrom, disclosure, raisedBy }) => {
    if (derivedFrom !== null) return t('raiser.derived');
    if (raisedBy === null) return t('raiser.confidential');
    return disclosure === 'named'
      ? t('raiser.named', { name: nameOf(raisedBy) })
      : t('raiser.roleOnly', { role: raisedBy });
  };
}

/** Who takes care of it; that nobody does is said in red. */
export function Owner({ id }: { id: string | null }) {
  const { t } = useTranslation('risks');
  const { nameOf } = useProgram();
  return id === null ? <span className="negative">{t('unassigned')}</span> : <>{nameOf(id)}</>;
}
