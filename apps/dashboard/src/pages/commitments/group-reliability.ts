import type { PartyReliability } from '../../charts/reliability';
import { groupOf, isOpen, type Commitment, type Party } from './commitment';
import type { ReliabilityQuery } from './reliability.document';

/** How reliable a group is, as the API counts it. */
export type GroupReliability = ReliabilityQuery['program']['reliability'][number];

/**
 * The groups as the chart draws them. What was kept and how many fell due is the API's count; of the rest
 * that which has broken or is still overdue is told from what came late.
 */
export function groupsOf(
  reliability: readonly GroupReliability[],
  commitments: readonly Commitment[],
  parties: readonly Party[],
  hrefOf: (group: string) => string,
): PartyReliability[] {
  return reliability.flatMap(({ performer, name, n, kept, ppc }) => {
    if (performer === null) return [];
    const own = commitments.filter((one) => groupOf(one.performer, parties) === performer);
    const onFirstDay = Math.min(kept, Math.round((ppc ?? 0) * n));
    const notKept = Math.max(0, n - kept);
    const broken = Math.min(
      notKept,
      own.filter(({ status, overdue }) => status === 'revoked' || overdue).length,
    );
    return [
      {
        id: performer,
        name: name ?? performer,
        href: hrefOf(performer),
        kept: onFirstDay,
        renegotiated: kept - onFirstDay,
        late: notKept - broken,
        broken,
        open: own.filter((one) => isOpen(one) && one.promisedOn !== null && !one.overdue).length,
      },
    ];
  });
}
