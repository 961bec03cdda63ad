import { sumOf } from './extent';
import { Bar } from './marks';
import { LEAST_CLOSED, pareto, type MissedReason } from './reliability';
import { useTelling } from './telling';

const SHOWN = 5;

/** Why promises were missed, the most frequent reason first; hidden while there are too few. */
export function ReasonsPareto({ reasons }: { reasons: readonly MissedReason[] }) {
  const { t, say } = useTelling();
  const all = sumOf(reasons.map(({ n }) => n));
  if (all === 0) return null;
  if (all < LEAST_CLOSED)
    return (
      <p className="chart-note">
        {t('reliability.fewReasons', { least: say.number(LEAST_CLOSED), n: say.number(all) })}
      </p>
    );
  const ranked = pareto(reasons);
  const most = ranked[0]?.n ?? 1;
  return (
    <div className="pareto">
      <p className="pareto-title">{t('reliability.reasons')}</p>
      <ol className="rows">
        {ranked.slice(0, SHOWN).map(({ reason, n, upTo }) => (
          <li key={reason} className="row">
            <p className="row-name">{reason}</p>
            <div className="row-bar-cell">
              <svg className="row-bar" height={14} aria-hidden>
                <Bar from={0} to={(100 * n) / most} y={7} height={8} className="fill-none" />
              </svg>
            </div>
            <p className="row-value">
              {say.number(n)}{' '}
              <span className="row-base">
                {t('reliability.inAll', { share: say.percent(upTo) })}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
