import { useTranslation } from 'react-i18next';
import { useInside } from '../../app/inside';
import { Page as Frame } from '../../app/page';
import { useWho } from '../../app/who';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { useLog } from '../../log/log-update';
import { Button } from '../../parts/button';
import { Card } from '../../parts/card';
import { NotAll } from '../../records/not-all';
import { CommitmentFigures } from './commitment-figures';
import { CommitmentList } from './commitment-list';
import { commitmentsDocument } from './commitments.document';
import { DependenceTable } from './dependence-table';
import { ReliabilityCard } from './reliability-card';
import { StakeholderTable } from './stakeholder-table';
import { stakeholdersDocument } from './stakeholders.document';
import '../../parts/list.css';

function Promises() {
  const { t } = useTranslation('commitments');
  const inside = useInside();
  const answer = useAnswer(commitmentsDocument, {});
  return (
    <Answered answer={answer} what={t('what.commitments')}>
      {({ program: { commitments, stakeholders } }) => (
        <>
          <CommitmentFigures commitments={commitments.nodes} />
          <div className="grid">
            <Card className={inside ? 'span-7' : ''}>
              <CommitmentList commitments={commitments.nodes} parties={stakeholders.nodes} />
              <NotAll
                kind="commitment"
                shown={commitments.nodes.length}
                all={commitments.totalCount}
              />
            </Card>
            {inside && (
              <div className="span-5">
                <ReliabilityCard commitments={commitments.nodes} parties={stakeholders.nodes} />
              </div>
            )}
            <Card>
              <DependenceTable commitments={commitments.nodes} parties={stakeholders.nodes} />
            </Card>
          </div>
        </>
      )}
    </Answered>
  );
}

function TakingPart() {
  const { t } = useTranslation('commitments');
  const answer = useAnswer(stakeholdersDocument, {});
  return (
    <Card className="after">
      <Answered answer={answer} what={t('what.stakeholders')}>
        {({ program: { stakeholders } }) => (
          <>
            <StakeholderTable stakeholders={stakeholders.nodes} />
            <NotAll
              kind="stakeholder"
              shown={stakeholders.nodes.length}
              all={stakeholders.totalCount}
            />
          </>
        )}
      </Answered>
    </Card>
  );
}

/** Who promised what to whom and whether it is kept: late first; and who takes part, and why. */
export function Page() {
  const { t } = useTranslation(['commitments', 'shell']);
  const { commands } = useWho();
  const open = useLog();
  const ask = commands.includes('requestCommitment') && (
    <Button onClick={() => open('requestCommitment')}>{t('ask')}</Button>
  );
  return (
    <Frame title={t('shell:page.commitments')} about={t('about')} aside={ask}>
      <Promises />
      <TakingPart />
    </Frame>
  );
}
