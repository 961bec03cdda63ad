import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { useProgram } from '../../app/program';
import { Card } from '../../parts/card';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { Figure } from '../../records/figure';
import { RecordLink } from '../../records/record-link';
import type { GateInFull } from './gate-score';
import { DeclaredChip, ResultChip } from './gate-chips';

/** When it is due, what its criteria amount to, and what was declared: the two stand side by side. */
export function GateHead({ gate }: { gate: GateInFull }) {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const { nameOf } = useProgram();
  const here = useHereWith();
  const { declared, declaredBy, declaredOn, frozenAt } = gate;
  return (
    <Card label={t('gate')} className="plan-head">
      <Figure
        label={t('dueOn')}
        value={say.day(gate.dueOn)}
        about={
          <>
            <p>
              {gate.site ? nameOf(gate.site) : t('everywhere')}
              {gate.round > 1 && ` · ${t('round', { n: gate.round })}`}
            </p>
            <p>
              <RecordLink kind="gate" id={gate.id}>
                {t('everyFact')}
              </RecordLink>
            </p>
          </>
        }
      />
      <Figure
        label={t('computed')}
        value={<ResultChip result={gate.result} />}
        about={gate.resultReason}
      />
      <Figure
        label={t('declared')}
        value={declared ? <DeclaredChip declared={declared} /> : t('notDecided')}
        about={
          declared &&
          declaredBy &&
          declaredOn && (
            <>
              <p>{t('declaredBy', { name: nameOf(declaredBy), day: say.day(declaredOn) })}</p>
              {frozenAt && (
                <p>
                  <Link href={here({ asOf: frozenAt })}>{t('asDecided')}</Link>
                </p>
              )}
            </>
          )
        }
      />
      <Figure
        label={t('blockedWorkflowsLabel')}
        value={gate.blocked.length}
        about={gate.blocked.length > 0 ? say.list(gate.blocked) : t('noneBlocked')}
      />
    </Card>
  );
}
