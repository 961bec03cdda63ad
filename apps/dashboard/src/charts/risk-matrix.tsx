import { useState } from 'react';
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
import { useTelling, type Telling } from './telling';
import './risk-matrix.css';

interface RiskMatrixProps extends Framing {
  risks: readonly PlacedRisk[];
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

const columnsFor = ({ t }: Telling): Column<PlacedRisk>[] => [
  {
    name: t('risks.risk'),
    cell: ({ code, name }) => `${code} ${name}`,
    sortBy: ({ code }) => code,
  },
  scoreColumn(t('risks.inherent'), ({ inherent }) => inherent),
  scoreColumn(t('word.now'), ({ current }) => current),
  scoreColumn(t('word.target'), ({ target }) => target),
  {
    name: t('word.owner'),
    cell: ({ owner }) => owner ?? t('word.unassigned'),
    sortBy: ({ owner }) => owner ?? '',
  },
];

function Meaning() {
  const { t } = useTelling();
  const key = (level: string) => (
    <rect width={18} height={14} y={2} rx={3} className={`matrix-key-${level}`} />
  );
  return (
    <Legend
      items={[
        { mark: key('high'), word: t('risks.high') },
        { mark: key('medium'), word: t('risks.medium') },
        { mark: <path d="M0 9H18" className="line-text" />, word: t('risks.toNow') },
        { mark: <path d="M0 9H18" className="line-text dashed" />, word: t('risks.toTarget') },
      ]}
    />
  );
}

/** What could hurt: likelihood and impact of each open risk, and which way it goes. */
export function RiskMatrix({ risks, ...framing }: RiskMatrixProps) {
  const telling = useTelling();
  const { t } = telling;
  const [chosenId, choose] = useState<string>();
  const ranked = worstFirst(risks);
  const chosen = risks.find(({ id }) => id === chosenId) ?? ranked[0];
  const top = ranked.slice(0, LISTED);
  const listed = chosen && !top.includes(chosen) ? [...top.slice(0, -1), chosen] : top;
  return (
    <ChartFigure
      title={t('risks.title')}
      {...framing}
      finding={riskFinding(risks, telling)}
      empty={{
        nothing: t('risks.nothing'),
        next: t('risks.next'),
      }}
      legend={<Meaning />}
      columns={columnsFor(telling)}
      rows={risks}
      rowKey={({ id }) => id}
      rowHref={({ href }) => href}
    >
      <Grid {...{ risks, chosen }} onChoose={choose} />
      <ul className="risk-list" aria-label={t('risks.highest')}>
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
              <span>{courseOf(risk, telling)}</span>
            </p>
            <span className={risk.owner ? 'muted' : 'negative'}>
              {risk.owner ?? t('word.unassigned')}
            </span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
