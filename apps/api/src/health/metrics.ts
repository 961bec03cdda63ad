import type { Metric } from './exposition';
import type { VitalSigns } from './vital-signs';

/** The figures about a ledger and the process that serves it. */
export function metricsOf(
  { log, views }: VitalSigns,
  answers: ReadonlyMap<string, number>,
): Metric[] {
  const gauge = (name: string, help: string, value: number | undefined): Metric[] =>
    value === undefined ? [] : [{ name, kind: 'gauge', help, value }];
  const follows = views.state === 'behind' || views.state === 'caughtUp';
  return [
    {
      name: 'plumbline_stores',
      kind: 'gauge',
      help: 'What the log and the views are kept in.',
      value: 1,
      labels: { log: log.kind, views: views.kind },
    },
    ...gauge('plumbline_views_following', 'Whether the views follow the log.', Number(follows)),
    ...gauge(
      'plumbline_views_kept_here',
      'Whether this server is the one that keeps the views.',
      Number(views.keptHere),
    ),
    ...gauge(
      'plumbline_views_behind_events',
      'Facts that are not visible yet, counted up to 1000.',
      views.events,
    ),
    ...gauge(
      'plumbline_views_behind_seconds',
      'For how long the oldest fact that is not visible has been waiting.',
      views.seconds,
    ),
    ...gauge(
      'plumbline_paused_views',
      'Views that wait before a fact that this version does not know.',
      views.paused?.length,
    ),
    ...gauge(
      'plumbline_parked_documents',
      'Documents that could not take a fact and wait.',
      views.parked,
    ),
    ...[...answers].map(([status, value]): Metric => ({
      name: 'plumbline_answers_total',
      kind: 'counter',
      help: 'Answers by the class of their status.',
      value,
      labels: { status },
    })),
    ...ofProcess(),
  ];
}

function ofProcess(): Metric[] {
  const { user, system } = process.cpuUsage();
  return [
    {
      name: 'process_cpu_seconds_total',
      kind: 'counter',
      help: 'Processor time of the server.',
      value: (user + system) / 1e6,
    },
    {
      name: 'process_resident_memory_bytes',
      kind: 'gauge',
      help: 'Memory of the server.',
      value: process.memoryUsage.rss(),
    },
    {
      name: 'process_start_time_seconds',
      kind: 'gauge',
      help: 'When the server started.',
      value: Math.round(Date.now() / 1000 - process.uptime()),
    },
  ];
}
