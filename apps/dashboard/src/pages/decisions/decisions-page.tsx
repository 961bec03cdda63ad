import { useTranslation } from 'react-i18next';
import { useAsked } from '../../app/address';
import { Page as Frame } from '../../app/page';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { LogLink } from '../../log/log-link';
import { Card } from '../../parts/card';
import { NotAll } from '../../records/not-all';
import { DecisionFigures } from './decision-figures';
import { DecisionRights } from './decision-rights';
import { DecisionTable } from './decision-table';
import { narrowingOf } from './decisions';
import { decisionsDocument } from './decisions.document';
import { Reopened } from './reopened';
import { WithoutHim } from './without-him';
import './decisions.css';

/** What was decided, by whom, with whom; and what was decided about HIM without HIM. */
export function Page() {
  const { t } = useTranslation(['decisions', 'shell']);
  const { show } = useAsked();
  const answer = useAnswer(decisionsDocument, {});
  return (
    <Frame
      title={t('shell:page.decisions')}
      about={t('decisions:about')}
      aside={
        <LogLink command="recordDecision" weight="plain">
          {t('decisions:do.recordDecision')}
        </LogLink>
      }
    >
      <Answered answer={answer} what={t('shell:page.decisions')} lines={12}>
        {({ program: { decisions, decisionRights } }) => (
          <div className="grid">
            <DecisionFigures decisions={decisions.nodes} />
            <Card>
              <WithoutHim decisions={decisions.nodes} />
            </Card>
            <Card>
              <DecisionTable decisions={decisions.nodes} narrowing={narrowingOf(show)} />
              <NotAll kind="decision" shown={decisions.nodes.length} all={decisions.totalCount} />
            </Card>
            <Card className="span-7">
              <Reopened decisions={decisions.nodes} />
            </Card>
            <Card className="span-5">
              <DecisionRights rights={decisionRights} />
            </Card>
          </div>
        )}
      </Answered>
    </Frame>
  );
}
