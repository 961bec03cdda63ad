import { useTranslation } from 'react-i18next';
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
import { decisionsWithoutHimDocument, type DecisionsWithoutHimQuery } from './without-him.document';

type Decision = DecisionsWithoutHimQuery['program']['decisionsWithoutHim'][number];

const SHOWN = 4;

function Row({ decision }: { decision: Decision }) {
  const { t } = useTranslation('readiness');
  const say = useFormats();
  const { nameOf } = useProgram();
  const { id, question, outcome, decidedBy, decidedOn, waiver } = decision;
  return (
    <li className="ready-row">
      <div className="ready-row-head">
        <RecordLink kind="decision" id={id} className="ready-name">
          {question}
        </RecordLink>
        <StatusChip
          standing={waiver ? 'atRisk' : 'offTrack'}
          word={
            waiver ? t('withoutHim.waived', { name: nameOf(waiver.by) }) : t('withoutHim.notWaived')
          }
        />
      </div>
      <p className="ready-why">
        {outcome}{' '}
        <span className="ready-place">
          {t('withoutHim.by', { name: nameOf(decidedBy), day: say.day(decidedOn) })}
        </span>
      </p>
    </li>
  );
}

/** Which decisions touch HIM and were taken without it. */
export function WithoutHimCard({ span }: { span: string }) {
  const { t } = useTranslation('readiness');
  const address = usePageAddress();
  const answer = useAnswer(decisionsWithoutHimDocument, {});
  return (
    <Card className={`ready-card ${span}`}>
      <Answered answer={answer} what={t('withoutHim.what')} lines={4}>
        {({ program: { decisionsWithoutHim: all } }) => {
          const waived = all.filter(({ waiver }) => waiver).length;
          const more = all.length - SHOWN;
          return (
            <>
              <SectionHeading
                title={t('withoutHim.title')}
                finding={t('withoutHim.finding', { n: all.length, waived })}
                aside={<Link href={address('decisions')}>{t('withoutHim.all')}</Link>}
              />
              {all.length === 0 ? (
                <EmptyState nothing={t('withoutHim.nothing')} next={t('withoutHim.next')} />
              ) : (
                <ul className="ready-rows">
                  {all
                    .toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1))
                    .slice(0, SHOWN)
                    .map((decision) => (
                      <Row key={decision.id} decision={decision} />
                    ))}
                </ul>
              )}
              {more > 0 && <p className="ready-note">{t('withoutHim.more', { n: more })}</p>}
            </>
          );
        }}
      </Answered>
    </Card>
  );
}
