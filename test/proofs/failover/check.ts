import { openPostgresViews } from '@plumbline/read-models';
import { START } from '@plumbline/event-store';
import { views } from '../../../apps/api/src/slices';
import { compareViews } from '../../../apps/cli/src/verify-views';
import type { Cluster } from './cluster';
import type { Journal } from './journal';

const MOST_TOLD = 5;

/** Where the log or the views contradict what the senders were told; nothing where all is well. */
export async function faultsIn(cluster: Cluster, journal: Journal): Promise<string[]> {
  const [ofLog, ofViews] = [await logFaults(cluster, journal), await viewFaults(cluster)];
  return [...ofLog, ...ofViews];
}

/** Every acknowledged command once and in its place; every founder welcomed once. */
async function logFaults(cluster: Cluster, journal: Journal): Promise<string[]> {
  const positions = new Map<string, string[]>();
  const welcomed = new Map<string, number>();
  const ids = new Set<string>();
  const faults: string[] = [];
  const store = await cluster.openLog();
  for await (const { id, commandId, position, program, type, actor } of store.readAll(START)) {
    if (ids.has(id)) faults.push(`twice: event ${id}`);
    ids.add(id);
    positions.set(commandId, [...(positions.get(commandId) ?? []), position]);
    if (type === 'MemberInvited' && actor.startsWith('policy:')) {
      welcomed.set(program, (welcomed.get(program) ?? 0) + 1);
    }
  }
  await store.close();
  for (const [id, position] of journal.kept) {
    const found = positions.get(id) ?? [];
    if (found.at(-1) !== position) faults.push(`lost: ${id} was acknowledged at ${position}`);
    if (found.length > 1 && !journal.chartered.has(`p-${id}`)) faults.push(`twice: ${id}`);
  }
  for (const [id, why] of journal.refused) faults.push(`refused: ${id}: ${why}`);
  for (const program of journal.chartered) {
    const times = welcomed.get(program) ?? 0;
    if (times !== 1) faults.push(`policy: the founder of ${program} was welcomed ${times} times`);
  }
  return faults;
}

/** Every view as a replay of the log from its beginning has it, up to its end. */
async function viewFaults(cluster: Cluster): Promise<string[]> {
  const store = await cluster.openLog();
  const database = openPostgresViews(cluster.views);
  try {
    const head = await store.head();
    const found = await compareViews(store, database, views);
    return found.views.flatMap(({ view, position, differences, parked }) => [
      ...(position === head ? [] : [`behind: ${view} is at ${position}, not at ${head}`]),
      ...differences.slice(0, MOST_TOLD).map(({ at, how }) => `view: ${view} ${at} ${how}`),
      ...parked.slice(0, MOST_TOLD).map((at) => `parked: ${view} ${at}`),
    ]);
  } finally {
    await database.destroy();
    await store.close();
  }
}
