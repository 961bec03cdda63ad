import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../app/address';
import { useProgram } from '../app/program';
import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { Dialog } from '../parts/dialog';
import { EmptyState } from '../parts/empty-state';
import { Link } from '../parts/link';
import { Skeleton } from '../parts/skeleton';
import { inWords } from '../words/in-words';
import { cards } from './cards';
import { Fact } from './fact';
import { recordDocument } from './record.document';
import './record.css';

interface RecordDialogProps {
  kind: string;
  id: string;
  onClose: () => void;
}

/** What is on record about one thing, fact by fact: who, when, why, and where it is written. */
export default function RecordDialog({ kind, id, onClose }: RecordDialogProps) {
  const { t } = useTranslation('shell');
  const { nameOf } = useProgram();
  const address = usePageAddress();
  const answer = useAnswer(recordDocument, { kind, id });
  const Card = Object.hasOwn(cards, kind) ? cards[kind] : undefined;
  return (
    <Dialog
      title={`${inWords(kind)}: ${nameOf(id)}`}
      open
      onClose={onClose}
      actions={
        <Link href={address('history', { kind, id })} className="record-whole">
          {t('record.whole')}
        </Link>
      }
    >
      {Card && (
        <Suspense fallback={<Skeleton what={inWords(kind)} />}>
          <Card id={id} />
          <h3>{t('record.facts')}</h3>
        </Suspense>
      )}
      <Answered answer={answer} what={t('record.what')}>
        {({ program: { history } }) =>
          history.length === 0 ? (
            <EmptyState nothing={t('record.none')} next={t('record.noneNext')} />
          ) : (
            <ol className="facts">
              {history.toReversed().map((fact) => (
                <Fact key={fact.id} fact={fact} />
              ))}
            </ol>
          )
        }
      </Answered>
    </Dialog>
  );
}
