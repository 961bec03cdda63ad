import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { LogLink } from '../../log/log-link';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { RecordLink } from '../../records/record-link';
import { narrowed, type Decision } from './decisions';

/** One decision with all that was ever decided, and why it was opened again in between. */
function Course({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const say = useFormats();
  const { nameOf } = useProgram();
  const steps = [
    ...decision.outcomes.map(
      ({ version, outcome, decidedBy, decidedOn, reason, himConsulted }) => ({
        key: `decided-${version}`,
        on: decidedOn,
        words: t('decidedThen', { name: nameOf(decidedBy), outcome, reason }),
        without: decision.touches.includes('him') && !himConsulted,
      }),
    ),
    ...decision.reopenings.map(({ by, on, businessReason }) => ({
      key: `reopened-${on}`,
      on,
      words: t('reopenedThen', { name: nameOf(by), reason: businessReason }),
      without: false,
    })),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
  return (
    <section className="decision-course">
      <h3>
        <RecordLink kind="decision" id={decision.id}>
          {decision.question}
        </RecordLink>
      </h3>
      <ol>
        {steps.map(({ key, on, words, without }) => (
          <li key={key}>
            <time dateTime={on}>{say.day(on)}</time>
            <p>
              {words} {without && <b className="negative">{t('withoutHimThen')}</b>}
            </p>
          </li>
        ))}
      </ol>
      {decision.status === 'reopened' && (
        <LogLink command="decideAgain" about={{ id: decision.id }} of={decision.question}>
          {t('do.decideAgain')}
        </LogLink>
      )}
    </section>
  );
}

/** What was opened again, each with its whole course. */
export function Reopened({ decisions }: { decisions: readonly Decision[] }) {
  const { t } = useTranslation('decisions');
  const reopened = narrowed(decisions, 'reopened');
  const waiting = reopened.filter(({ status }) => status === 'reopened').length;
  return (
    <>
      <SectionHeading
        title={t('reopened')}
        finding={
          reopened.length === 0 ? t('noneReopened') : t('reopenedFinding', { count: waiting })
        }
      />
      {reopened.map((decision) => (
        <Course key={decision.id} decision={decision} />
      ))}
    </>
  );
}
