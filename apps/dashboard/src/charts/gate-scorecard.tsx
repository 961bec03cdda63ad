import type { ReactNode } from 'react';
import { CircleCheck, CircleDashed, CircleX, TriangleAlert } from 'lucide-react';
import { useFormats } from '../parts/format';
import { MaybeLink } from '../parts/link';
import type { Standing } from '../parts/standing';
import { StatusChip } from '../parts/status-chip';
import { Table, type Column } from '../parts/table';
import { ChartFigure } from './chart-figure';
import type { Framing } from './framing';
import {
  scorecardFinding,
  type CriterionStanding,
  type GateCondition,
  type GateCriterion,
  type GateVote,
} from './scorecard';
import './gate-scorecard.css';

interface GateScorecardProps extends Framing {
  criteria: readonly GateCriterion[];
  votes?: readonly GateVote[];
  conditions?: readonly GateCondition[];
  today: string;
  /** What can be done about a criterion or a condition, at the end of its row. */
  onCriterion?: (criterion: GateCriterion) => ReactNode;
  onCondition?: (condition: GateCondition) => ReactNode;
}

const looks: Record<CriterionStanding, { standing: Standing; word: string }> = {
  notMet: { standing: 'offTrack', word: 'Not met' },
  workedAround: { standing: 'atRisk', word: 'Worked around' },
  stale: { standing: 'stale', word: 'Stale evidence' },
  missing: { standing: 'notSet', word: 'No evidence' },
  met: { standing: 'onTrack', word: 'Met' },
};
const order = Object.keys(looks);

const columns: Column<GateCriterion>[] = [
  { name: 'Criterion', cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    name: 'Status',
    cell: ({ standing, workaround }) => (
      <>
        <StatusChip {...looks[standing]} />
        {workaround && <span className="gate-dissent">{workaround}</span>}
      </>
    ),
    sortBy: ({ standing }) => order.indexOf(standing),
  },
  { name: 'Required', cell: ({ required }) => required },
  { name: 'Actual', cell: ({ actual }) => actual ?? <span className="muted">not known</span> },
  {
    name: 'Evidence',
    cell: ({ evidence }) =>
      evidence ? (
        <MaybeLink href={evidence.href}>{evidence.name}</MaybeLink>
      ) : (
        <span className="muted">none</span>
      ),
  },
  { name: 'Owner', cell: ({ owner }) => owner ?? <span className="negative">Unassigned</span> },
];

const ballots = {
  go: { Icon: CircleCheck, word: 'Go' },
  conditional: { Icon: TriangleAlert, word: 'Conditional' },
  noGo: { Icon: CircleX, word: 'No-go' },
  none: { Icon: CircleDashed, word: 'Not voted' },
} as const;

function Votes({ votes }: { votes: readonly GateVote[] }) {
  return (
    <section aria-label="Votes">
      <p className="gate-title">Votes</p>
      <ul className="gate-votes">
        {votes.map(({ by, vote, dissent, changes = [] }) => {
          const { Icon, word } = ballots[vote ?? 'none'];
          return (
            <li key={by} className={`gate-vote gate-${vote ?? 'none'}`}>
              <Icon size={16} aria-hidden />
              <p>
                {by}: <b>{word}</b>
                {dissent && <span className="gate-dissent">Dissent: {dissent}</span>}
                {changes.map((change) => (
                  <span key={change} className="gate-dissent">
                    {change}
                  </span>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Conditions({
  conditions,
  today,
  onCondition,
}: Pick<GateScorecardProps, 'today' | 'onCondition'> & { conditions: readonly GateCondition[] }) {
  const say = useFormats();
  return (
    <section aria-label="Conditions">
      <p className="gate-title">Conditions</p>
      <ul className="gate-conditions">
        {conditions.map(({ id, text, owner, dueOn, closedOn, evidence, ...rest }) => (
          <li key={id ?? text}>
            <p>
              {text}
              <span className={owner ? 'gate-dissent' : 'gate-dissent negative'}>
                {owner ?? 'Unassigned'}
                {evidence && ` · ${evidence}`}
              </span>
              {!closedOn && onCondition?.({ id, text, owner, dueOn, ...rest })}
            </p>
            <span className={!closedOn && dueOn < today ? 'negative one-line' : 'muted one-line'}>
              {closedOn
                ? `closed ${say.shortDay(closedOn)}`
                : `${dueOn < today ? 'overdue since' : 'due'} ${say.shortDay(dueOn)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Can we go? Each criterion with what is required, what there is, and what shows it; then the votes. */
export function GateScorecard(props: GateScorecardProps) {
  const {
    criteria,
    votes = [],
    conditions = [],
    today,
    onCriterion,
    onCondition,
    title = 'Gate scorecard',
    ...framing
  } = props;
  const say = useFormats();
  const worst = criteria.toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  return (
    <ChartFigure
      {...framing}
      title={title}
      finding={scorecardFinding(criteria, votes, say)}
      empty={{
        nothing: 'The gate has no criteria yet.',
        next: 'Add what must be true before it opens, and what would show it.',
      }}
      rows={criteria}
    >
      <Table
        caption={`${title}: criteria`}
        columns={onCriterion ? [...columns, { name: 'To do', cell: onCriterion }] : columns}
        rows={worst}
        rowKey={({ id }) => id}
        rowHref={({ href }) => href}
      />
      <div className="gate-sides">
        {votes.length > 0 && <Votes votes={votes} />}
        {conditions.length > 0 && <Conditions {...{ conditions, today, onCondition }} />}
      </div>
    </ChartFigure>
  );
}
