import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked, usePageAddress } from '../../app/address';
import { Page as Frame } from '../../app/page';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { RecordLink } from '../../records/record-link';
import { readinessChecklistDocument } from './checklist.document';
import { LogButton } from './log-button';
import { usePlaces } from './use-places';
import { WorkflowCard, type ShownWorkflow } from './workflow-card';
import type { Standings } from './workflows';

type Adopted = Standings['readinessBySite'][number];

function Aside({ id }: { id: string }) {
  const { t } = useTranslation('readiness');
  const address = usePageAddress();
  return (
    <div className="ready-aside">
      <Link href={address('readiness')}>{t('list.back')}</Link>
      <RecordLink kind="checklist" id={id}>
        {t('checklist.history')}
      </RecordLink>
      <LogButton command="addWorkflow" about={{ id }} weight="plain">
        {t('checklist.addWorkflow')}
      </LogButton>
    </div>
  );
}

/** Brings the workflow that the address names into view. */
function useInView(workflow: string | undefined, isThere: boolean) {
  useEffect(() => {
    if (workflow && isThere) document.getElementById(`workflow-${workflow}`)?.scrollIntoView();
  }, [workflow, isThere]);
}

function Workflows({ of, workflows }: { of: Adopted; workflows: readonly ShownWorkflow[] }) {
  const { workflow: chosen } = useAsked();
  useInView(chosen, workflows.length > 0);
  return (
    <div className="ready-workflows">
      {workflows.map((workflow) => (
        <WorkflowCard key={workflow.workflow} checklist={of.id} workflow={workflow} />
      ))}
    </div>
  );
}

function Adopted({ of, all, ready }: { of: Adopted; all: number; ready: number }) {
  const { t } = useTranslation('readiness');
  const say = useFormats();
  const { siteName } = usePlaces();
  const { id, site, pack, packVersion, name, adoptedOn } = of;
  const answer = useAnswer(readinessChecklistDocument, { pack, site });
  const said = { version: packVersion, day: say.day(adoptedOn), ready, all };
  return (
    <Frame
      title={t('checklist.title', { pack: name, site: siteName(site) })}
      about={t('checklist.about', said)}
      aside={<Aside id={id} />}
    >
      <Answered answer={answer} what={t('checklist.what')} lines={16}>
        {({ program }) => (
          <Workflows
            of={of}
            workflows={program.readiness.filter(({ checklist }) => checklist === id)}
          />
        )}
      </Answered>
    </Frame>
  );
}

/** A pack at a site: every workflow with its items, what shows them and until when. */
export function ChecklistView({ program, id }: { program: Standings; id: string }) {
  const { t } = useTranslation(['readiness', 'shell']);
  const address = usePageAddress();
  const found = program.readinessBySite.find((one) => one.id === id);
  const workflows = program.readiness.filter(({ checklist }) => checklist === id);
  if (found)
    return (
      <Adopted
        of={found}
        all={workflows.length}
        ready={workflows.filter(({ status }) => status === 'green').length}
      />
    );
  return (
    <Frame title={t('shell:page.readiness')}>
      <EmptyState
        nothing={t('readiness:checklist.unknown')}
        next={t('readiness:checklist.unknownNext')}
        action={<Link href={address('readiness')}>{t('readiness:list.back')}</Link>}
      />
    </Frame>
  );
}
