import { scaleLinear } from 'd3-scale';
import { useFormats, type Formats } from '../parts/format';
import { MaybeLink } from '../parts/link';
import { worstFirst } from '../parts/standing';
import { StatusChip } from '../parts/status-chip';
import type { Column } from '../parts/table';
import {
  bulletsFinding,
  shareOfWay,
  type BenefitProgress,
  type WholeWay,
} from './benefit-progress';
import { BulletsLegend } from './bullets-legend';
import { ChartFigure } from './chart-figure';
import { extentOf } from './extent';
import { ROWS_SHOWN, type Framing } from './framing';
import { Bar, Diamond, Tick } from './marks';
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
  const at = (value: number | null | undefined) => {
    const share = shareOfWay(benefit, value, whole);
    return share === null ? null : axis(share);
  };
  if (!benefit[whole]) return <p className="row-missing">No {whole} to measure against</p>;
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

function Figures({ benefit, say }: { benefit: BenefitProgress; say: Formats }) {
  const figures = [
    ['Promise', benefit.promise],
    ['Target', benefit.target],
    ['Forecast', benefit.forecast],
    ['Actual', benefit.actual],
  ] as const;
  return (
    <dl className="row-figures">
      {figures.map(([word, value]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd className={(value ?? 0) < 0 ? 'negative' : undefined}>
            {value === null ? (
              <NotKnown word={word === 'Promise' && benefit.promised ? 'Elsewhere' : word} />
            ) : (
              say.number(value)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The heads of the columns, where there is room for columns. */
const Heads = ({ axis, whole }: { axis: (share: number) => number; whole: WholeWay }) => (
  <div className="row axis-row bullets-heads" aria-hidden>
    <span>Benefit</span>
    <svg className="row-bar" height={16}>
      <text x={`${axis(0)}%`} y={12} className="words">
        0
      </text>
      <text x={`${axis(100)}%`} y={12} textAnchor="end" className="words">
        100% of {whole}
      </text>
    </svg>
    <span className="row-figures">
      {['Promise', 'Target', 'Forecast', 'Actual'].map((word) => (
        <span key={word}>{word}</span>
      ))}
    </span>
  </div>
);

const NotKnown = ({ word }: { word: string }) => (
  <>
    <span aria-hidden>–</span>
    <span className="unseen">
      {{ Actual: 'not measured', Elsewhere: 'in another unit' }[word] ?? 'not set'}
    </span>
  </>
);

const number = (name: string, of: (benefit: BenefitProgress) => number | null, say: Formats) => ({
  name,
  numeric: true,
  sortBy: of,
  cell: (benefit: BenefitProgress) => {
    const value = of(benefit);
    return value === null ? null : say.number(value);
  },
});

const columnsFor = (say: Formats): Column<BenefitProgress>[] => [
  { name: 'Benefit', cell: ({ name }) => name, sortBy: ({ name }) => name },
  { name: 'Status', cell: ({ standing }) => <StatusChip standing={standing} /> },
  { name: 'Unit', cell: ({ unit }) => unit },
  {
    name: 'Promise',
    numeric: true,
    sortBy: ({ promise }) => promise,
    cell: ({ promise, promised }) => (promise === null ? promised : say.number(promise)),
  },
  number('Target', ({ target }) => target, say),
  number('Forecast', ({ forecast }) => forecast, say),
  number('Low', ({ low }) => low ?? null, say),
  number('High', ({ high }) => high ?? null, say),
  number('Actual', ({ actual }) => actual, say),
];

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
  note = `Each bar is a share of the ${whole}.`,
  ...framing
}: BenefitBulletsProps) {
  const say = useFormats();
  const shown = benefits.toSorted(worstFirst).slice(0, ROWS_SHOWN);
  const axis = axisOf(shown, whole);
  return (
    <ChartFigure
      title="Benefits: promised, targeted, forecast, actual"
      {...framing}
      finding={bulletsFinding(benefits, say, whole)}
      empty={{
        nothing: 'No benefit is promised yet.',
        next: 'Record the first promise in its own words; it is compared with everything after.',
      }}
      legend={
        <BulletsLegend ranged={benefits.some(({ low }) => low !== null && low !== undefined)} />
      }
      columns={columnsFor(say)}
      rows={benefits}
      rowKey={({ id }) => id}
      rowHref={({ href }) => href}
      drawn={shown.length}
      note={note}
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
                {benefit.promise === null && benefit.promised && `; promised ${benefit.promised}`}
              </p>
            </div>
            <div className="row-bar-cell">
              <Bullet benefit={benefit} axis={axis} whole={whole} />
            </div>
            <Figures benefit={benefit} say={say} />
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
