import type { ReactNode } from 'react';
import { CircleCheck, CircleDashed, CircleX, TriangleAlert } from 'lucide-react';
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
import { useTelling, type Telling } from './telling';
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

const looks: Readonly<Record<CriterionStanding, Standing>> = {
  notMet: 'offTrack',
  workedAround: 'atRisk',
  stale: 'stale',
  missing: 'notSet',
  met: 'onTrack',
};
const order = Object.keys(looks);

const columnsFor = ({ t }: Telling): Column<GateCriterion>[] => [
  { name: t('gate.criterion'), cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    name: t('word.status'),
    cell: ({ standing, workaround }) => (
      <>
        <StatusChip standing={looks[standing]} word={t(`gate.standing.${standing}`)} />
        {workaround && <span className="gate-dissent">{workaround}</span>}
      </>
    ),
    sortBy: ({ standing }) => order.indexOf(standing),
  },
  { name: t('gate.required'), cell: ({ required }) => required },
  {
    name: t('word.actual'),
    cell: ({ actual }) => actual ?? <span className="muted">{t('gate.notKnown')}</span>,
  },
  {
    name: t('gate.evidence'),
    cell: ({ evidence }) =>
      evidence ? (
        <MaybeLink href={evidence.href}>{evidence.name}</MaybeLink>
      ) : (
        <span className="muted">{t('word.none')}</span>
      ),
  },
  {
    name: t('word.owner'),
    cell: ({ owner }) => owner ?? <span className="negative">{t('word.unassigned')}</span>,
  },
];

const ballots = {
  go: CircleCheck,
  conditional: TriangleAlert,
  noGo: CircleX,
  none: CircleDashed,
} as const;

function Votes({ votes }: { votes: readonly GateVote[] }) {
  const { t } = useTelling();
  return (
    <section aria-label={t('gate.votes')}>
      <p className="gate-title">{t('gate.votes')}</p>
      <ul className="gate-votes">
        {votes.map(({ by, vote, dissent, changes = [] }) => {
          const Icon = ballots[vote ?? 'none'];
          return (
            <li key={by} className={`gate-vote gate-${vote ?? 'none'}`}>
              <Icon size={16} aria-hidden />
              <p>
                {by}: <b>{t(`gate.vote.${vote ?? 'none'}`)}</b>
                {dissent && (
                  <span className="gate-dissent">{t('gate.dissent', { said: dissent })}</span>
                )}
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
  const { t, say } = useTelling();
  return (
    <section aria-label={t('gate.conditions')}>
      <p className="gate-title">{t('gate.conditions')}</p>
      <ul className="gate-conditions">
        {conditions.map(({ id, text, owner, dueOn, closedOn, evidence, ...rest }) => (
          <li key={id ?? text}>
            <p>
              {text}
              <span className={owner ? 'gate-dissent' : 'gate-dissent negative'}>
                {owner ?? t('word.unassigned')}
                {evidence && ` · ${evidence}`}
              </span>
              {!closedOn && onCondition?.({ id, text, owner, dueOn, ...rest })}
            </p>
            <span className={!closedOn && dueOn < today ? 'negative one-line' : 'muted one-line'}>
              {closedOn
                ? t('gate.closed', { day: say.shortDay(closedOn) })
                : t(dueOn < today ? 'gate.overdue' : 'gate.due', { day: say.shortDay(dueOn) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Can we go? Each criterion with what is required, what there is, and what shows it; then the votes. */
export function GateScorecard(props: GateScorecardProps) {
  const telling = useTelling();
  const { t } = telling;
  const { criteria, votes = [], conditions = [], today, onCriterion, onCondition } = props;
  const { level, staleSince, title = t('gate.title') } = props;
  const columns = columnsFor(telling);
  const worst = criteria.toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  return (
    <ChartFigure
      title={title}
      level={level}
      staleSince={staleSince}
      finding={scorecardFinding(criteria, votes, telling)}
      empty={{
        nothing: t('gate.nothing'),
        next: t('gate.next'),
      }}
      rows={criteria}
    >
      <Table
        caption={t('gate.caption', { title })}
        columns={onCriterion ? [...columns, { name: t('gate.todo'), cell: onCriterion }] : columns}
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
