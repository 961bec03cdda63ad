import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { useProgram } from '../../app/program';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { ReadinessHeatMap } from '../../charts/readiness-heat-map';
import { Card } from '../../parts/card';
import { overviewReadinessDocument, type OverviewReadinessQuery } from './readiness.document';

type Workflow = OverviewReadinessQuery['program']['readiness'][number];

/** Each once, in the order in which they come. */
function distinct(pairs: readonly (readonly [string, string])[]) {
  return [...new Map(pairs)].map(([id, name]) => ({ id, name }));
}

/** How ready each workflow of HIM is at each site. */
export function ReadinessCard() {
  const { t } = useTranslation('overview');
  const { nameOf } = useProgram();
  const address = usePageAddress();
  const answer = useAnswer(overviewReadinessDocument, {});
  const place = (site: string | null) => site ?? 'program';
  const cellOf = ({ site, workflow, status, score, blockedReason }: Workflow) => ({
    site: place(site),
    workflow,
    percent: status === 'missing' ? null : score,
    stale: status === 'stale',
    notApplicable: status === 'notApplicable',
    ...(blockedReason && { blocked: blockedReason }),
    href: address('readiness', { site: site ?? undefined, workflow }),
  });
  return (
    <Card>
      <Answered answer={answer} what={t('readiness')}>
        {({ program: { readiness } }) => (
          <ReadinessHeatMap
            level={2}
            title={t('readiness')}
            workflows={distinct(readiness.map(({ workflow, name }) => [workflow, name]))}
            sites={distinct(
              readiness.map(({ site }) => [place(site), site ? nameOf(site) : t('wholeProgram')]),
            )}
            cells={readiness.map(cellOf)}
          />
        )}
      </Answered>
    </Card>
  );
}
