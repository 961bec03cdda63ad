import { useTranslation } from 'react-i18next';
import { useAsked } from '../../app/address';
import { useProgram } from '../../app/program';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { RiskMatrix } from '../../charts/risk-matrix';
import { Card } from '../../parts/card';
import { NotAll } from '../../records/not-all';
import { useRecordAddress } from '../../records/record-link';
import { touching } from './factor';
import { Issues } from './issues';
import { RiskRegister } from './register';
import { registerDocument, type RegisterQuery } from './register.document';
import { coded, placed } from './risk';

function Cards({ risks, issues }: RegisterQuery['program']) {
  const { nameOf } = useProgram();
  const record = useRecordAddress();
  const { factor } = useAsked();
  const touched = touching(coded(risks.nodes), factor);
  return (
    <>
      <Card className="span-5">
        <RiskMatrix level={2} risks={placed(touched, nameOf, (id) => record('risk', id))} />
      </Card>
      <div className="span-7 stack">
        <Card>
          <RiskRegister risks={touched} />
          <NotAll kind="risk" shown={risks.nodes.length} all={risks.totalCount} />
        </Card>
        <Card>
          <Issues issues={touching(issues.nodes, factor)} />
          <NotAll kind="risk" shown={issues.nodes.length} all={issues.totalCount} />
        </Card>
      </div>
    </>
  );
}

/** What could hurt, as matrix and as register, and what has happened. */
export function RegisterCards() {
  const { t } = useTranslation('risks');
  const answer = useAnswer(registerDocument, {});
  return (
    <Answered answer={answer} what={t('what.register')}>
      {({ program }) => <Cards {...program} />}
    </Answered>
  );
}
