import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { RiskMatrix } from '../../charts/risk-matrix';
import { Card } from '../../parts/card';
import { NotAll } from '../../records/not-all';
import { useRecordAddress } from '../../records/record-link';
import { Issues } from './issues';
import { RiskRegister } from './register';
import { registerDocument } from './register.document';
import { placed } from './risk';

/** What could hurt, as matrix and as register, and what has happened. */
export function RegisterCards() {
  const { t } = useTranslation('risks');
  const { nameOf } = useProgram();
  const record = useRecordAddress();
  const answer = useAnswer(registerDocument, {});
  return (
    <Answered answer={answer} what={t('what.register')}>
      {({ program: { risks, issues } }) => (
        <>
          <Card className="span-5">
            <RiskMatrix level={2} risks={placed(risks.nodes, nameOf, (id) => record('risk', id))} />
          </Card>
          <div className="span-7 stack">
            <Card>
              <RiskRegister risks={risks.nodes} />
              <NotAll kind="risk" shown={risks.nodes.length} all={risks.totalCount} />
            </Card>
            <Card>
              <Issues issues={issues.nodes} />
              <NotAll kind="risk" shown={issues.nodes.length} all={issues.totalCount} />
            </Card>
          </div>
        </>
      )}
    </Answered>
  );
}
