import { useTranslation } from 'react-i18next';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Card } from '../../parts/card';
import { NotAll } from '../../records/not-all';
import { ConditionTable } from './condition-table';
import { planGatesDocument } from './gates.document';
import { GateTable } from './gate-table';
import { nextGateOf, openConditionsOf, overridesOf } from './gates';
import { NextGateCard } from './next-gate-card';
import { OverrideList } from './override-list';
import { WaveGateTable } from './wave-gate-table';

/** What blocks the next gate, every gate, what is still owed of conditions, and what was overridden. */
export function PlanGates() {
  const { t } = useTranslation('plan');
  const answer = useAnswer(planGatesDocument, {});
  return (
    <Answered answer={answer} what={t('gates')} lines={10}>
      {({ program: { gates, waves, waveGates } }) => (
        <>
          <Card className="span-7">
            <NextGateCard gate={nextGateOf(gates.nodes)} />
          </Card>
          <Card className="span-5 plan-let-through">
            <ConditionTable open={openConditionsOf(gates.nodes)} />
            <OverrideList overrides={overridesOf(gates.nodes)} />
          </Card>
          <Card>
            <GateTable gates={gates.nodes} />
            <NotAll kind="gate" shown={gates.nodes.length} all={gates.totalCount} />
          </Card>
          {waveGates.length > 0 && (
            <Card>
              <WaveGateTable waveGates={waveGates} waves={waves} />
            </Card>
          )}
        </>
      )}
    </Answered>
  );
}
