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
import { shows, unsettled, worstFirst, type Workflow } from './workflows';

/** So many of each that both parts begin on the first screen. */
const SHOWN = { wrong: 2, unknown: 4 } as const;
const ITEMS_SHOWN = 2;

/** The items that the workflow waits for, what weighs most first. */
function Items({ of }: { of: Workflow }) {
  const { t } = useTranslation('readiness');
  const items = unsettled(of);
  const more = items.length - ITEMS_SHOWN;
  if (items.length === 0) return null;
  return (
    <ul className="ready-missing" aria-label={t('notReady.missing')}>
      {items.slice(0, ITEMS_SHOWN).map(({ id, text, status }) => (
        <li key={id}>
          {text}: <b>{t(`item.${status}`).toLowerCase()}</b>
          {more > 0 && id === items[ITEMS_SHOWN - 1]?.id && `, ${t('notReady.more', { n: more })}`}
        </li>
      ))}
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
      <Items of={workflow} />
    </li>
  );
}

/** Some workflows under a heading, and the way to all of them. */
function Some({ show, workflows }: { show: 'wrong' | 'unknown'; workflows: readonly Workflow[] }) {
  const { t } = useTranslation('readiness');
  const here = useHereWith();
  const some = worstFirst(workflows.filter(shows[show]));
  if (some.length === 0) return null;
  return (
    <section>
      <h3 className="ready-part">
        {t(`notReady.${show}`)}
        <Link href={here({ show })}>{t('notReady.all', { n: some.length })}</Link>
      </h3>
      <ul className="ready-rows">
        {some.slice(0, SHOWN[show]).map((workflow) => (
          <Row key={workflow.id} workflow={workflow} />
        ))}
      </ul>
    </section>
  );
}

/** Which workflow is not ready, why, and what evidence is missing: the worst first. */
export function NotReadyCard({ workflows }: { workflows: readonly Workflow[] }) {
  const { t } = useTranslation('readiness');
  const bad = workflows.filter(shows.notReady).length;
  return (
    <Card className="span-5 ready-card">
      <SectionHeading
        title={t('notReady.title')}
        finding={t('notReady.finding', { n: bad, all: workflows.length })}
        aside={<LogButton command="attestItem">{t('notReady.attest')}</LogButton>}
      />
      {bad === 0 && <EmptyState nothing={t('notReady.nothing')} next={t('notReady.next')} />}
      <Some show="wrong" workflows={workflows} />
      <Some show="unknown" workflows={workflows} />
    </Card>
  );
}
