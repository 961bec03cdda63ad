import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { ReadinessHeatMap } from '../../charts/readiness-heat-map';
import { Card } from '../../parts/card';
import { WithCsv } from '../../parts/with-csv';
import { usePlaces } from './use-places';
import type { Standings, Workflow } from './workflows';

/** Where a site stands that has no id of its own: the program as a whole. */
const WHOLE = '';

interface HeatMapCardProps {
  pack: Standings['readinessBySite'][number];
  lists: Standings['readinessBySite'];
  workflows: readonly Workflow[];
}

/** Every workflow of a pack at every site that adopted it; a cell opens its checklist. */
export function HeatMapCard({ pack, lists, workflows }: HeatMapCardProps) {
  const { t } = useTranslation('readiness');
  const { sites } = useProgram();
  const { siteName, checklist } = usePlaces();
  const title = t('map.title', { pack: pack.name });
  const places = [...sites.map(({ id }) => id), WHOLE].flatMap((id) => {
    const list = lists.find(({ site }) => (site ?? WHOLE) === id);
    return list ? [{ id, name: siteName(list.site), href: checklist(list.id) }] : [];
  });
  const names = new Map(workflows.map(({ workflow, name }) => [workflow, name]));
  return (
    <Card className="span-7">
      <WithCsv name={title}>
        <ReadinessHeatMap
          title={title}
          level={2}
          sites={places}
          workflows={[...names].map(([id, name]) => ({ id, name }))}
          cells={workflows.map((one) => ({
            site: one.site ?? WHOLE,
            workflow: one.workflow,
            percent: one.score,
            ready: one.status === 'green',
            blocked: one.blockedReason ?? undefined,
            stale: one.status !== 'missing' && one.items.some(({ status }) => status === 'stale'),
            incomplete: one.status !== 'notApplicable' && one.items.some(isMissing),
            notApplicable: one.status === 'notApplicable',
            href: checklist(one.checklist, one.workflow),
          }))}
        />
      </WithCsv>
    </Card>
  );
}

const isMissing = ({ status }: { status: string }) => status === 'missing';
