import type { Standing } from '../parts/standing';
import { StatusChip } from '../parts/status-chip';
import type { RecoveringQueue, Recovery } from './queue';
import { useTelling, type Telling } from './telling';

/** A queue with what its figures say. */
export interface QueueRow {
  queue: RecoveringQueue;
  recovery: Recovery | null;
}

const STANDINGS = {
  recovered: 'onTrack',
  recovering: 'atRisk',
  relapsed: 'offTrack',
  stale: 'stale',
  missing: 'notSet',
  noBaseline: 'notSet',
  atBaseline: 'onTrack',
  notRecovering: 'offTrack',
} as const satisfies Readonly<Record<string, Standing>>;

function lookOf(queue: RecoveringQueue, recovery: Recovery | null): keyof typeof STANDINGS {
  if (!recovery) return queue.baseline === null ? 'noBaseline' : 'missing';
  if (queue.stale) return 'stale';
  if (queue.status) return queue.status;
  if (recovery.off <= 0) return 'atBaseline';
  return (recovery.pace ?? 0) > 0 ? 'recovering' : 'notRecovering';
}

/** Where a queue stands, for what orders by it. */
export const standingOf = ({ queue, recovery }: QueueRow) => ({
  standing: STANDINGS[lookOf(queue, recovery)],
});

/** Where a queue stands on its way back, as colour, shape and word. */
export function RecoveryChip({ queue, recovery }: QueueRow) {
  const { t } = useTelling();
  const look = lookOf(queue, recovery);
  return <StatusChip standing={STANDINGS[look]} word={t(`recovery.look.${look}`)} />;
}

/** How fast a queue comes nearer to its baseline, in words. */
export function paceWords({ off, pace }: Recovery, unit: string, { t, say }: Telling): string {
  if (off <= 0) return t(off < 0 ? 'recovery.better' : 'recovery.same');
  if (pace === null) return t('recovery.oneFigure');
  if (pace === 0) return t('recovery.noNearer');
  const rate = t('recovery.rate', { n: say.number(Math.abs(pace)), unit });
  if (pace < 0) return t('recovery.away', { rate });
  return t('recovery.toGo', { ...say.counted(Math.ceil(off / pace)), rate });
}
