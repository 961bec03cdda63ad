import { useTranslation } from 'react-i18next';
import type { DeskKind } from '../../asking/api-types';
import { usePageAddress } from '../../app/address';
import { useProgram } from '../../app/program';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Card } from '../../parts/card';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { SectionHeading } from '../../parts/section-heading';
import { StatusChip } from '../../parts/status-chip';
import { RecordLink } from '../../records/record-link';
import { useMoment } from '../../time/moment';
import { deskDocument, type DeskQuery } from '../desk/desk.document';

type Item = DeskQuery['program']['desk'][number];

const SHOWN = 4;
/** What somebody else waits for; what is owed to me or was raised by me is on the desk. */
const MINE: readonly DeskKind[] = [
  'acceptance',
  'acknowledgement',
  'benefit',
  'milestone',
  'owe',
  'reply',
  'vote',
];

function Row({ item: { text, dueOn, overdue, next, record } }: { item: Item }) {
  const { t } = useTranslation('readiness');
  const say = useFormats();
  const { today } = useMoment();
  const isPast = dueOn !== null && dueOn < today;
  const late = isPast ? t('waiting.since', { day: say.shortDay(dueOn) }) : t('waiting.overdue');
  return (
    <li className="ready-row">
      <div className="ready-row-head">
        <RecordLink kind={record.kind} id={record.id} className="ready-name">
          {text}
        </RecordLink>
        {overdue ? (
          <StatusChip standing="offTrack" word={late} />
        ) : (
          <span className="ready-place">
            {dueOn ? t('waiting.due', { day: say.day(dueOn) }) : t('waiting.noDay')}
          </span>
        )}
      </div>
      <p className="ready-why">{next}</p>
    </li>
  );
}

/** What a stakeholder is asked to accept, to promise or to do; what is overdue first. */
export function WaitingCard({ stakeholder, span }: { stakeholder: string; span: string }) {
  const { t } = useTranslation('readiness');
  const { nameOf } = useProgram();
  const address = usePageAddress();
  const answer = useAnswer(deskDocument, { stakeholder });
  const name = nameOf(stakeholder);
  return (
    <Card className={`ready-card ${span}`}>
      <Answered answer={answer} what={t('waiting.what', { name })} lines={4}>
        {({ program: { desk } }) => {
          const mine = desk.filter(({ kind }) => MINE.includes(kind));
          const overdue = mine.filter((item) => item.overdue).length;
          const more = mine.length - SHOWN;
          return (
            <>
              <SectionHeading
                title={t('waiting.title', { name })}
                finding={t('waiting.finding', { n: mine.length, overdue })}
                aside={<Link href={address('desk')}>{t('waiting.all')}</Link>}
              />
              {mine.length === 0 ? (
                <EmptyState nothing={t('waiting.nothing')} next={t('waiting.next')} />
              ) : (
                <ul className="ready-rows">
                  {mine.slice(0, SHOWN).map((item) => (
                    <Row key={item.id} item={item} />
                  ))}
                </ul>
              )}
              {more > 0 && <p className="ready-note">{t('waiting.more', { n: more })}</p>}
            </>
          );
        }}
      </Answered>
    </Card>
  );
}
