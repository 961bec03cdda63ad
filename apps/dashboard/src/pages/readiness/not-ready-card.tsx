import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { Card } from '../../parts/card';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { SectionHeading } from '../../parts/section-heading';
import { StatusChip } from '../../parts/status-chip';
import { LogButton } from './log-button';
import { workflowLooks } from './looks';
import { usePlaces } from './use-places';
import { shows, worstFirst, type Workflow } from './workflows';

const SHOWN = 7;
const ITEMS_SHOWN = 2;

function Missing({ of: { missingEvidence } }: { of: Workflow }) {
  const { t } = useTranslation('readiness');
  const more = missingEvidence.length - ITEMS_SHOWN;
  if (missingEvidence.length === 0) return null;
  return (
    <ul className="ready-missing" aria-label={t('notReady.missing')}>
      {missingEvidence.slice(0, ITEMS_SHOWN).map((text) => (
        <li key={text}>{text}</li>
      ))}
      {more > 0 && <li>{t('notReady.more', { n: more })}</li>}
    </ul>
  );
}

function Row({ workflow }: { workflow: Workflow }) {
  const { t } = useTranslation('readiness');
  const say = useFormats();
  const { siteName, checklist } = usePlaces();
  const { name, site, status, statusReason, since } = workflow;
  return (
    <li className="ready-row">
      <div className="ready-row-head">
        <p>
          <Link className="ready-name" href={checklist(workflow.checklist, workflow.workflow)}>
            {name}
          </Link>{' '}
          <span className="ready-place">{siteName(site)}</span>
        </p>
        <StatusChip standing={workflowLooks[status]} word={t(`status.${status}`)} />
      </div>
      <p className="ready-why">
        {statusReason}{' '}
        <span className="ready-place">{t('notReady.since', { day: say.day(since) })}</span>
      </p>
      <Missing of={workflow} />
    </li>
  );
}

/** Which workflow is not ready, why, and what evidence is missing: the worst first. */
export function NotReadyCard({ workflows }: { workflows: readonly Workflow[] }) {
  const { t } = useTranslation('readiness');
  const here = useHereWith();
  const bad = worstFirst(workflows.filter(shows.notReady));
  return (
    <Card className="span-5 ready-card">
      <SectionHeading
        title={t('notReady.title')}
        finding={t('notReady.finding', { n: bad.length, all: workflows.length })}
        aside={<LogButton command="attestItem">{t('checklist.attest')}</LogButton>}
      />
      {bad.length === 0 ? (
        <EmptyState nothing={t('notReady.nothing')} next={t('notReady.next')} />
      ) : (
        <ul className="ready-rows">
          {bad.slice(0, SHOWN).map((workflow) => (
            <Row key={workflow.id} workflow={workflow} />
          ))}
        </ul>
      )}
      {bad.length > 0 && (
        <Link className="ready-all" href={here({ show: 'notReady' })}>
          {t('notReady.all', { n: bad.length })}
        </Link>
      )}
    </Card>
  );
}
