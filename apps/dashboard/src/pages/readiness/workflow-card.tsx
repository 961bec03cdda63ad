import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { Card } from '../../parts/card';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { StatusChip } from '../../parts/status-chip';
import type { ReadinessChecklistQuery } from './checklist.document';
import { ItemTable } from './item-table';
import { LogButton } from './log-button';
import { workflowLooks } from './looks';

/** A workflow with its items. */
export type ShownWorkflow = ReadinessChecklistQuery['program']['readiness'][number];

interface WorkflowCardProps {
  checklist: string;
  workflow: ShownWorkflow;
}

/** What may be done about a workflow; what is blocked can be unblocked, and the other way round. */
function Actions({ checklist, workflow: { workflow, blockedReason } }: WorkflowCardProps) {
  const { t } = useTranslation('readiness');
  const about = { id: checklist, workflow };
  return (
    <>
      <LogButton command="addItem" about={about}>
        {t('checklist.addItem')}
      </LogButton>
      {blockedReason === null ? (
        <LogButton command="blockWorkflow" about={about}>
          {t('checklist.block')}
        </LogButton>
      ) : (
        <LogButton command="unblockWorkflow" about={about}>
          {t('checklist.unblock')}
        </LogButton>
      )}
    </>
  );
}

/** Every time for which it was blocked: by whom, why, and why no more. */
function Blocks({ of: { blocks } }: { of: ShownWorkflow }) {
  const { t } = useTranslation('readiness');
  const say = useFormats();
  const { nameOf } = useProgram();
  return blocks.map(({ from, until, reason, by, unblockedReason }) => (
    <p key={from} className={until ? 'ready-note' : 'ready-block'}>
      {until
        ? t('checklist.unblocked', {
            name: nameOf(by),
            from: say.day(from),
            until: say.day(until),
            reason,
            then: unblockedReason ?? '',
          })
        : t('checklist.blocked', { name: nameOf(by), day: say.day(from), reason })}
    </p>
  ));
}

/** Who answers for it, who looks, what is asked as evidence, and where that comes from. */
function Origin({ of }: { of: ShownWorkflow }) {
  const { t } = useTranslation('readiness');
  const lines = [
    of.evidenceAsked && t('checklist.evidenceAsked', { what: of.evidenceAsked }),
    of.ownerRole && t('checklist.answers', { role: of.ownerRole }),
    of.verifierRole && t('checklist.verifies', { role: of.verifierRole }),
    of.citation && t('checklist.citation', { what: of.citation }),
    !of.confirmed && t('checklist.unconfirmed'),
  ].filter((line) => typeof line === 'string');
  if (lines.length === 0) return null;
  return <p className="ready-note">{lines.join(' · ')}</p>;
}

/** A workflow of a checklist: how it stands and why, its block, and every item with its evidence. */
export function WorkflowCard({ checklist, workflow }: WorkflowCardProps) {
  const { t } = useTranslation('readiness');
  const say = useFormats();
  const { name, status, statusReason, since } = workflow;
  return (
    <Card className="ready-card">
      <SectionHeading
        title={name}
        finding={`${statusReason} ${t('notReady.since', { day: say.day(since) })}`}
        aside={<StatusChip standing={workflowLooks[status]} word={t(`status.${status}`)} />}
      />
      <Blocks of={workflow} />
      <ItemTable checklist={checklist} workflow={workflow} />
      <Origin of={workflow} />
      <div className="ready-actions">
        <Actions checklist={checklist} workflow={workflow} />
      </div>
    </Card>
  );
}
