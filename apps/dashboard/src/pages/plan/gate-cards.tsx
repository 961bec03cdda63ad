import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { GateScorecard } from '../../charts/gate-scorecard';
import { LogLink } from '../../log/log-link';
import { Banner } from '../../parts/banner';
import { Card } from '../../parts/card';
import { useFormats } from '../../parts/format';
import { useRecordAddress } from '../../records/record-link';
import { useMoment } from '../../time/moment';
import { GateActions } from './gate-actions';
import { GateConfidenceCard } from './gate-confidence-card';
import { GateHead } from './gate-head';
import { useGateOwner } from './gate-owner';
import { conditionsOf, criteriaOf, votesOf, type GateInFull } from './gate-score';

/** What was let through against its result, on top of the gate for ever. */
function Overrides({ overrides }: GateInFull) {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const { nameOf } = useProgram();
  return overrides.map(({ by, on, reason, result }) => (
    <Banner key={on} kind="warning">
      <b>{t('overriddenMark')}.</b>{' '}
      {t('letThrough', {
        name: nameOf(by),
        day: say.day(on),
        result: t(`resultSaid.${result}`),
      })}{' '}
      “{reason}”
    </Banner>
  ));
}

function Scorecard({ gate }: { gate: GateInFull }) {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const { nameOf } = useProgram();
  const { today } = useMoment();
  const record = useRecordAddress();
  const owner = useGateOwner(gate.id);
  const about = (criterion: string) => ({ id: gate.id, criterion });
  return (
    <GateScorecard
      level={2}
      title={t('scorecard')}
      criteria={criteriaOf(gate, owner, record('gate', gate.id), nameOf, { t, say })}
      votes={votesOf(gate, nameOf, { t, say })}
      conditions={conditionsOf(gate, nameOf)}
      today={today}
      onCriterion={({ id, name, workaround }) => (
        <div className="plan-row-actions">
          <LogLink command="assessCriterion" about={about(id)} of={name}>
            {t('do.assessCriterion')}
          </LogLink>
          <LogLink
            command={workaround ? 'expireWorkaround' : 'approveWorkaround'}
            about={about(id)}
            of={name}
          >
            {t(workaround ? 'do.expireWorkaround' : 'do.approveWorkaround')}
          </LogLink>
        </div>
      )}
      onCondition={({ id, text }) => (
        <LogLink command="closeCondition" about={{ id: gate.id, condition: id }} of={text}>
          {t('do.closeCondition')}
        </LogLink>
      )}
    />
  );
}

/** A gate in full. */
export function GateInFullCards({ gate }: { gate: GateInFull }) {
  return (
    <div className="grid">
      {gate.overrides.length > 0 && (
        <div>
          <Overrides {...gate} />
        </div>
      )}
      <GateHead gate={gate} />
      <GateActions gate={gate} />
      <Card>
        <Scorecard gate={gate} />
      </Card>
      <Card>
        <GateConfidenceCard gate={gate} />
      </Card>
    </div>
  );
}
