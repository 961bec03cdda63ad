import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Card } from '../../parts/card';
import { daysBetween } from '../../parts/day';
import { useFormats } from '../../parts/format';
import { Figure } from '../../records/figure';
import { useRecordAddress } from '../../records/record-link';
import { useMoment } from '../../time/moment';
import { planDatesDocument, type PlanDatesQuery } from './dates.document';
import { planGatesDocument } from './gates.document';
import { blockersOf, nextGateOf, openConditionsOf, overridesOf, type Gate } from './gates';

/** Will we go live on the date, what moved it last, and by how much? */
function GoLive({ goLiveOn, slip }: PlanDatesQuery['program']) {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const { today } = useMoment();
  const record = useRecordAddress();
  const move = slip.lastGoLiveMove;
  if (!goLiveOn) return <Figure label={t('goLive')} value="–" about={t('noGoLive')} />;
  const left = daysBetween(today, goLiveOn);
  return (
    <Figure
      label={t('goLive')}
      value={say.day(goLiveOn)}
      href={move ? record('milestone', move.milestone) : undefined}
      about={
        <>
          <p>
            {left >= 0
              ? t('goLiveIn', { days: t('days', say.counted(left)) })
              : t('goLiveWas', { days: t('days', say.counted(-left)) })}
            {' · '}
            <b className={(slip.goLiveSlipDays ?? 0) > 0 ? 'negative' : undefined}>
              {slip.goLiveSlipDays
                ? t('slipped', { days: say.signed(slip.goLiveSlipDays) })
                : t('notSlipped')}
            </b>
          </p>
          {move && (
            <p>
              {t('lastMove', { days: say.signed(move.days), day: say.day(move.recordedAt) })} “
              {move.reason}”
            </p>
          )}
        </>
      }
    />
  );
}

/** Which gate is next, and how many of its criteria block it? */
function NextGate({ gates }: { gates: readonly Gate[] }) {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const { today } = useMoment();
  const address = usePageAddress();
  const gate = nextGateOf(gates);
  if (!gate) return <Figure label={t('nextGate')} value="–" about={t('noNextGate')} />;
  const late = daysBetween(gate.dueOn, today);
  return (
    <Figure
      label={t('nextGate')}
      value={<span className="plan-gate-name">{gate.name}</span>}
      href={address('plan', { gate: gate.id })}
      about={
        <>
          <p>
            {t('due', { day: say.day(gate.dueOn) })}
            {late > 0 && (
              <b className="negative">
                {' '}
                · {t('overdueBy', { days: t('days', say.counted(late)) })}
              </b>
            )}
          </p>
          <p>
            {t('blockedBy', {
              blocking: blockersOf(gate).length,
              all: t('criteria', say.counted(gate.criteria.length)),
            })}
            {gate.missingVotes.length > 0 &&
              ` · ${t('votesOut', { votes: t('votesCounted', say.counted(gate.missingVotes.length)) })}`}
          </p>
        </>
      }
    />
  );
}

/** What was let through with conditions, or against its result. */
function LetThrough({ gates }: { gates: readonly Gate[] }) {
  const { t } = useTranslation('plan');
  const conditions = gates.flatMap((gate) => gate.conditions);
  const open = openConditionsOf(gates);
  const overdue = open.filter(({ condition }) => condition.overdue).length;
  const overrides = overridesOf(gates);
  return (
    <>
      <Figure
        label={t('openConditions')}
        value={t('ofAll', { n: open.length, all: conditions.length })}
        href="#conditions"
        about={
          <span className={overdue > 0 ? 'negative' : undefined}>
            {t('overdueCount', { count: overdue })}
          </span>
        }
      />
      <Figure
        label={t('overridden')}
        value={overrides.length}
        href="#overrides"
        about={t('overriddenAbout')}
      />
    </>
  );
}

/** The answers that a CIO looks for first: the date, the next gate, and what was let through. */
export function PlanHead() {
  const { t } = useTranslation('plan');
  const dates = useAnswer(planDatesDocument, {});
  const gates = useAnswer(planGatesDocument, {});
  return (
    <Card label={t('head')} className="plan-head">
      <Answered answer={dates} what={t('goLive')} lines={3}>
        {({ program }) => <GoLive {...program} />}
      </Answered>
      <Answered answer={gates} what={t('nextGate')} lines={3}>
        {({ program }) => (
          <>
            <NextGate gates={program.gates.nodes} />
            <LetThrough gates={program.gates.nodes} />
          </>
        )}
      </Answered>
    </Card>
  );
}
