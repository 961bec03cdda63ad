import { scaleLinear } from 'd3-scale';
import { MaybeLink } from '../parts/link';
import { worstFirst } from '../parts/standing';
import { StatusChip } from '../parts/status-chip';
import {
  bulletsFinding,
  shareOfWay,
  type BenefitProgress,
  type WholeWay,
} from './benefit-progress';
import { columnsFor } from './bullets-columns';
import { BulletsLegend } from './bullets-legend';
import { ChartFigure } from './chart-figure';
import { extentOf } from './extent';
import { ROWS_SHOWN, type Framing } from './framing';
import { Bar, Diamond, Tick } from './marks';
import { useTelling } from './telling';
import './benefit-bullets.css';
import './rows.css';

/** Shares of the whole way along the bar: from 0, or from the worst loss, to a half above it. */
function axisOf(benefits: readonly BenefitProgress[], whole: WholeWay) {
  const shares = benefits.flatMap((benefit) =>
    [benefit.target, benefit.forecast, benefit.low, benefit.high, benefit.actual].map((value) =>
      shareOfWay(benefit, value, whole),
    ),
  );
  const [least, most] = extentOf(shares) ?? [0, 100];
  return scaleLinear(
    [Math.max(-50, Math.min(0, least)), Math.min(150, Math.max(100, most))],
    [1, 98],
  ).clamp(true);
}

interface BulletProps {
  benefit: BenefitProgress;
  axis: ReturnType<typeof axisOf>;
  whole: WholeWay;
}

function Bullet({ benefit, axis, whole }: BulletProps) {
  const { t } = useTelling();
  const at = (value: number | null | undefined) => {
    const share = shareOfWay(benefit, value, whole);
    return share === null ? null : axis(share);
  };
  if (!benefit[whole]) return <p className="row-missing">{t(`bullets.missing.${whole}`)}</p>;
  const [low, high, actual] = [at(benefit.low), at(benefit.high), at(benefit.actual)];
  const [target, forecast] = [at(benefit.target), at(benefit.forecast)];
  const [promise, lost] = [at(benefit.promise), (actual ?? 0) < axis(0)];
  return (
    <svg className="row-bar" height={24} aria-hidden>
      <Bar from={axis(0)} to={98} className="fill-track" height={6} />
      {low !== null && high !== null && (
        <Bar from={low} to={high} className="fill-range" height={12} />
      )}
      {actual !== null && (
        <Bar from={axis(0)} to={actual} className={lost ? 'fill-bad' : 'fill-accent'} height={6} />
      )}
      {forecast !== null && <Tick x={forecast} className="line-accent" />}
      {target !== null && <Tick x={target} />}
      {promise !== null && <Diamond x={promise} />}
    </svg>
  );
}

const FIGURES = ['promise', 'target', 'forecast', 'actual'] as const;

function Figures({ benefit }: { benefit: BenefitProgress }) {
  const { t, say } = useTelling();
  const missing = {
    promise: benefit.promised ? 'bullets.elsewhere' : 'bullets.notSet',
    target: 'bullets.notSet',
    forecast: 'bullets.notSet',
    actual: 'word.notMeasured',
  } as const;
  return (
    <dl className="row-figures">
      {FIGURES.map((figure) => (
        <div key={figure}>
          <dt>{t(`word.${figure}`)}</dt>
          <dd className={(benefit[figure] ?? 0) < 0 ? 'negative' : undefined}>
            {benefit[figure] === null ? (
              <NotKnown why={t(missing[figure])} />
            ) : (
              say.number(benefit[figure])
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The heads of the columns, where there is room for columns. */
function Heads({ axis, whole }: { axis: (share: number) => number; whole: WholeWay }) {
  const { t, say } = useTelling();
  return (
    <div className="row axis-row bullets-heads" aria-hidden>
      <span>{t('bullets.benefit')}</span>
      <svg className="row-bar" height={16}>
        <text x={`${axis(0)}%`} y={12} className="words">
          0
        </text>
        <text x={`${axis(100)}%`} y={12} textAnchor="end" className="words">
          {t(`bullets.axis.${whole}`, { all: say.percent(100) })}
        </text>
      </svg>
      <span className="row-figures">
        {FIGURES.map((figure) => (
          <span key={figure}>{t(`word.${figure}`)}</span>
        ))}
      </span>
    </div>
  );
}

const NotKnown = ({ why }: { why: string }) => (
  <>
    <span aria-hidden>–</span>
    <span className="unseen">{why}</span>
  </>
);

interface BenefitBulletsProps extends Framing {
  benefits: readonly BenefitProgress[];
  /** What each bar is a share of. */
  whole?: WholeWay;
  note?: string;
}

/** What was promised, targeted, forecast and measured of each benefit, as shares of the whole way. */
export function BenefitBullets({
  benefits,
  whole = 'promise',
  note,
  ...framing
}: BenefitBulletsProps) {
  const telling = useTelling();
  const { t } = telling;
  const shown = benefits.toSorted(worstFirst).slice(0, ROWS_SHOWN);
  const axis = axisOf(shown, whole);
  return (
    <ChartFigure
      title={t('bullets.title')}
      {...framing}
      finding={bulletsFinding(benefits, telling, whole)}
      empty={{
        nothing: t('bullets.nothing'),
        next: t('bullets.next'),
      }}
      legend={
        <BulletsLegend ranged={benefits.some(({ low }) => low !== null && low !== undefined)} />
      }
      columns={columnsFor(telling)}
      rows={benefits}
      rowKey={({ id }) => id}
      rowHref={({ href }) => href}
      drawn={shown.length}
      note={note ?? t(`bullets.note.${whole}`)}
    >
      <Heads axis={axis} whole={whole} />
      <ul className="rows bullets">
        {shown.map((benefit) => (
          <li key={benefit.id} className="row">
            <div>
              <p className="row-name">
                <MaybeLink href={benefit.href}>{benefit.name}</MaybeLink>
              </p>
              <p className="row-about">
                <StatusChip standing={benefit.standing} />
                {benefit.unit}
                {benefit.promise === null &&
                  benefit.promised &&
                  t('bullets.promised', { promise: benefit.promised })}
              </p>
            </div>
            <div className="row-bar-cell">
              <Bullet benefit={benefit} axis={axis} whole={whole} />
            </div>
            <Figures benefit={benefit} />
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
