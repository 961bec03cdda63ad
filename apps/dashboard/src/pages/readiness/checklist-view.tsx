import { useTranslation } from 'react-i18next';
import { useAsked, useHereWith, usePageAddress } from '../../app/address';
import { Page as Frame } from '../../app/page';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { StatusChip } from '../../parts/status-chip';
import { RecordLink } from '../../records/record-link';
import { readinessChecklistDocument } from './checklist.document';
import { LogButton } from './log-button';
import { workflowLooks } from './looks';
import { usePlaces } from './use-places';
import { WorkflowCard, type ShownWorkflow } from './workflow-card';
import { worstFirst, type Standings } from './workflows';

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

const WHOLE = 'all';

/** The workflows of the checklist in the order of the pack, with how each stands. */
function Contents({ workflows, chosen }: { workflows: readonly ShownWorkflow[]; chosen?: string }) {
  const { t } = useTranslation('readiness');
  const here = useHereWith();
  return (
    <nav className="card ready-contents" aria-label={t('checklist.contents')}>
      <ul>
        {workflows.map(({ workflow, name, status }) => (
          <li key={workflow} aria-current={workflow === chosen || undefined}>
            <Link href={here({ workflow })}>{name}</Link>
            <StatusChip standing={workflowLooks[status]} word={t(`status.${status}`)} />
          </li>
        ))}
        <li aria-current={chosen === undefined || undefined}>
          <Link href={here({ workflow: WHOLE })}>
            {t('checklist.whole', { n: workflows.length })}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

/** The chosen workflow beside the list of all; if none is chosen, the worst. */
function Workflows({ of, workflows }: { of: Adopted; workflows: readonly ShownWorkflow[] }) {
  const { workflow: asked } = useAsked();
  const { t } = useTranslation('readiness');
  const [worst] = worstFirst(workflows);
  const chosen = workflows.find(({ workflow }) => workflow === asked) ?? worst;
  if (!chosen) return <EmptyState nothing={t('checklist.empty')} next={t('checklist.emptyNext')} />;
  const shown = asked === WHOLE ? workflows : [chosen];
  return (
    <div className="ready-checklist">
      <Contents workflows={workflows} chosen={asked === WHOLE ? undefined : chosen.workflow} />
      <div className="ready-workflows">
        {shown.map((workflow) => (
          <WorkflowCard key={workflow.workflow} checklist={of.id} workflow={workflow} />
        ))}
      </div>
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
