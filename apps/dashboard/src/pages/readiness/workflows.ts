import type { ReadinessStatus } from '../../asking/api-types';
import { workflowLooks } from './looks';
import type { ReadinessStandingQuery } from './standing.document';

/** What is known of all workflows at all sites. */
export type Standings = ReadinessStandingQuery['program'];

/** A workflow at a site, as it stands. */
export type Workflow = Standings['readiness'][number];

/** The parts of the list that a figure can open. */
export const shows = {
  all: () => true,
  notReady: ({ status }) => status !== 'green' && status !== 'notApplicable',
  blocked: ({ status }) => status === 'blocked',
  red: ({ status }) => status === 'red',
  wrong: ({ status }) => status === 'blocked' || status === 'red',
  unknown: ({ status }) => status === 'stale' || status === 'missing',
  amber: ({ status }) => status === 'amber',
  green: ({ status }) => status === 'green',
  evidence: ({ missingEvidence }) => missingEvidence.length > 0,
} as const satisfies Readonly<Record<string, (workflow: Workflow) => boolean>>;

/** A part of the list. */
export type Show = keyof typeof shows;

/** Whether a word of the address names a part of the list. */
export const isShow = (word: string | undefined): word is Show =>
  word !== undefined && Object.hasOwn(shows, word);

const order = Object.keys(workflowLooks) as ReadinessStatus[];

/** What the order goes by. */
type Compared = Pick<Workflow, 'status' | 'score'> & {
  readonly items: readonly { readonly status: Workflow['items'][number]['status'] }[];
};

const unknownItems = ({ items }: Compared) =>
  items.filter(({ status }) => status === 'missing' || status === 'stale').length;

/** The worst first; of the same status, what lacks most evidence, then the lowest score. */
export const worstFirst = <One extends Compared>(workflows: readonly One[]): One[] =>
  workflows.toSorted(
    (a, b) =>
      order.indexOf(a.status) - order.indexOf(b.status) ||
      unknownItems(b) - unknownItems(a) ||
      (a.score ?? 0) - (b.score ?? 0),
  );

/** The pack that is looked at: the one asked for, else the workflows of HIM, else the first. */
export function packShown({ readinessBySite }: Pick<Standings, 'readinessBySite'>, asked?: string) {
  const named = (id: string | undefined) => readinessBySite.find(({ pack }) => pack === id);
  return named(asked) ?? named('him-workflows') ?? readinessBySite[0];
}

/** How many items lack evidence that counts. */
export const lacking = (workflows: readonly Workflow[]): number =>
  workflows.reduce((sum, { missingEvidence }) => sum + missingEvidence.length, 0);

/** What a workflow still waits for, what weighs most first: the items that are not settled. */
export const unsettled = ({ items }: Workflow): Workflow['items'][number][] =>
  items
    .filter(({ status }) => status !== 'met' && status !== 'notApplicable')
    .toSorted((a, b) => WEIGHTS.indexOf(a.criticality) - WEIGHTS.indexOf(b.criticality));

const WEIGHTS = ['high', 'medium', 'low'] as const;

/** The packs that are adopted, the workflows of HIM first. */
export function packsOf({ readinessBySite }: Pick<Standings, 'readinessBySite'>) {
  const names = new Map(readinessBySite.map(({ pack, name }) => [pack, name]));
  const first = packShown({ readinessBySite })?.pack;
  return [...names].toSorted(([a], [b]) => Number(b === first) - Number(a === first));
}
