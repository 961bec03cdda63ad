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
import { Fact, type RecordedFact } from './fact';
import { recordDocument } from './record.document';
import './record.css';

/** The fields that say what a record is called, in the facts that begin it. */
const NAMES = ['name', 'title', 'seen', 'text', 'question', 'statement', 'event'];

/** What a record is called, by the last fact that called it anything. */
function calledIn(history: readonly RecordedFact[]): string | undefined {
  for (const { data } of history.toReversed()) {
    const said = NAMES.map((name) => data[name]).find((value) => typeof value === 'string');
    if (typeof said === 'string') return said;
  }
  return undefined;
}

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
      title={`${inWords(kind)}: ${calledIn(answer.data?.program.history ?? []) ?? nameOf(id)}`}
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
          <Card key={id} id={id} />
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
