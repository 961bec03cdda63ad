import { useState } from 'react';
import { useFormats } from '../parts/format';
import { MaybeLink } from '../parts/link';
import type { Column } from '../parts/table';
import { ChartFigure } from './chart-figure';
import type { Framing } from './framing';
import { Legend } from './legend';
import {
  courseOf,
  product,
  riskFinding,
  worstFirst,
  type PlacedRisk,
  type RiskScore,
} from './placed-risk';
import { Grid } from './risk-grid';
import './risk-matrix.css';

interface RiskMatrixProps extends Framing {
  risks: readonly PlacedRisk[];
  likelihoods?: readonly string[];
  impacts?: readonly string[];
}

const LISTED = 4;

const scoreColumn = (name: string, of: (risk: PlacedRisk) => RiskScore | null | undefined) => ({
  name,
  numeric: true,
  sortBy: (risk: PlacedRisk) => product(of(risk)),
  cell: (risk: PlacedRisk) => {
    const score = of(risk);
    return score ? `${product(score)} (${score.likelihood} × ${score.impact})` : null;
  },
});

const columns: Column<PlacedRisk>[] = [
  { name: 'Risk', cell: ({ code, name }) => `${code} ${name}`, sortBy: ({ code }) => code },
  scoreColumn('Inherent', ({ inherent }) => inherent),
  scoreColumn('Now', ({ current }) => current),
  scoreColumn('Target', ({ target }) => target),
  { name: 'Owner', cell: ({ owner }) => owner ?? 'Unassigned', sortBy: ({ owner }) => owner ?? '' },
];

const legend = (
  <Legend
    items={[
      {
        mark: <rect width={18} height={14} y={2} rx={3} className="matrix-key-high" />,
        word: 'High, 15 or more',
      },
      {
        mark: <rect width={18} height={14} y={2} rx={3} className="matrix-key-medium" />,
        word: 'Medium, 8 or more',
      },
      { mark: <path d="M0 9H18" className="line-text" />, word: 'Inherent to now' },
      { mark: <path d="M0 9H18" className="line-text dashed" />, word: 'Now to target' },
    ]}
  />
);

/** What could hurt: likelihood and impact of each open risk, and which way it goes. */
export function RiskMatrix({ risks, likelihoods, impacts, ...framing }: RiskMatrixProps) {
  const say = useFormats();
  const [chosenId, choose] = useState<string>();
  const ranked = worstFirst(risks);
  const chosen = risks.find(({ id }) => id === chosenId) ?? ranked[0];
  const top = ranked.slice(0, LISTED);
  const listed = chosen && !top.includes(chosen) ? [...top.slice(0, -1), chosen] : top;
  return (
    <ChartFigure
      title="Risk matrix"
      {...framing}
      finding={riskFinding(risks, say)}
      empty={{
        nothing: 'No risk is open.',
        next: 'Raise a red flag when something worries you; triage makes it a risk.',
      }}
      legend={legend}
      columns={columns}
      rows={risks}
      rowKey={({ id }) => id}
      rowHref={({ href }) => href}
    >
      <Grid {...{ risks, likelihoods, impacts, chosen }} onChoose={choose} />
      <ul className="risk-list" aria-label="The highest risks">
        {listed.map((risk) => (
          <li key={risk.id} className={risk === chosen ? 'risk-item risk-chosen' : 'risk-item'}>
            <button
              type="button"
              className="risk-code"
              aria-pressed={risk === chosen}
              onClick={() => choose(risk.id)}
            >
              {risk.code}
            </button>
            <p className="risk-name">
              <MaybeLink href={risk.href}>{risk.name}</MaybeLink>
              <span>{courseOf(risk)}</span>
            </p>
            <span className={risk.owner ? 'muted' : 'negative'}>{risk.owner ?? 'Unassigned'}</span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
