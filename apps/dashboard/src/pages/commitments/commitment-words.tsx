import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useWho } from '../../app/who';
import { StatusChip } from '../../parts/status-chip';
import { inWords } from '../../words/in-words';
import { isOpen, type Commitment } from './commitment';

/** Where a commitment stands, as colour, shape and word. */
export function CommitmentStanding({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('commitments');
  const { status, overdue } = commitment;
  if (overdue) return <StatusChip standing="offTrack" word={t('overdue')} />;
  if (status === 'revoked') return <StatusChip standing="offTrack" word={inWords(status)} />;
  if (status === 'satisfied') return <StatusChip standing="onTrack" word={inWords(status)} />;
  const promised = status === 'promised' || status === 'declaredComplete';
  const standing = promised ? 'onTrack' : isOpen(commitment) ? 'atRisk' : 'notSet';
  return <StatusChip standing={standing} word={inWords(status)} />;
}

/** What is demanded because of how a commitment stands. */
export function Demands({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('commitments');
  const { reasonDemanded, acceptanceOverdue, confidenceDue } = commitment;
  return (
    <>
      {reasonDemanded && <span className="under negative">{t('reasonDemanded')}</span>}
      {acceptanceOverdue && <span className="under negative">{t('acceptanceOverdue')}</span>}
      {confidenceDue && <span className="under">{t('confidenceDue')}</span>}
    </>
  );
}

/** Whose move is next. */
export function Waits({ commitment: { awaiting } }: { commitment: Commitment }) {
  const { t } = useTranslation('commitments');
  const { nameOf } = useProgram();
  const { voices } = useWho();
  if (awaiting === null) return <span className="muted">{t('nobody')}</span>;
  return voices.includes(awaiting) ? <b>{t('you')}</b> : <>{nameOf(awaiting)}</>;
}
