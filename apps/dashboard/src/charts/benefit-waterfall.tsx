import { scaleLinear } from 'd3-scale';
import { MaybeLink } from '../parts/link';
import type { Column } from '../parts/table';
import { ChartFigure } from './chart-figure';
import { extentOf } from './extent';
import { type Framing } from './framing';
import { Legend } from './legend';
import { Bar, useHatch } from './marks';
import { useTelling, type Telling } from './telling';
import {
  fewSteps,
  levelsOf,
  waterfallFinding,
  type PromisedValue,
  type ValueLevel,
} from './value-steps';
import './rows.css';

interface BenefitWaterfallProps extends PromisedValue, Framing {
  /** Which class of benefit this is; cashable and non-cashable are never one sum. */
  benefitClass?: string;
}

const columnsFor = ({ t }: Telling, money: (value: number) => string): Column<ValueLevel>[] => [
  { name: t('waterfall.step'), cell: ({ name }) => name },
  {
    name: t('waterfall.value'),
    numeric: true,
    cell: ({ value }) => (value === null ? t('word.notMeasured') : money(value)),
    sortBy: ({ value }) => value,
  },
  { name: t('waterfall.after'), numeric: true, cell: ({ to }) => money(to) },
  { name: t('waterfall.about'), cell: ({ about }) => about },
];

function LevelBar({
  level,
  axis,
  fill,
}: {
  level: ValueLevel;
  axis: (value: number) => number;
  fill: string;
}) {
  const className = {
    total: 'fill-accent',
    realised: 'fill-ok',
    up: 'fill-ok',
    down: 'line-thin-bad',
  }[level.kind];
  return (
    <svg className="row-bar" height={24} aria-hidden>
      <line x1={`${axis(0)}%`} x2={`${axis(0)}%`} y1={0} y2={24} className="line-grid" />
      {level.value !== null && (
        <Bar
          from={axis(level.from)}
          to={axis(level.to)}
          height={14}
          className={className}
          fill={level.kind === 'down' ? fill : undefined}
        />
      )}
    </svg>
  );
}

function Meaning({ hatch, fill }: ReturnType<typeof useHatch>) {
  const { t } = useTelling();
  const mark = (className: string, pattern?: string) => (
    <Bar from={0} to={100} y={9} height={12} className={className} fill={pattern} />
  );
  const less = (
    <>
      {hatch}
      {mark('line-thin-bad', fill)}
    </>
  );
  return (
    <Legend
      items={[
        { mark: mark('fill-accent'), word: t('waterfall.total') },
        { mark: less, word: t('waterfall.down') },
        { mark: mark('fill-ok'), word: t('waterfall.up') },
      ]}
    />
  );
}

/** Where the promised value went: each step down or up, with its sign and its words. */
export function BenefitWaterfall(props: BenefitWaterfallProps) {
  const { promised, steps, realised, currency, benefitClass, ...framing } = props;
  const telling = useTelling();
  const { t, say } = telling;
  const { hatch, fill } = useHatch('hatch-bad');
  const money = (value: number) => say.money(value, currency);
  const levels = levelsOf(props, fewSteps(steps, telling), telling);
  const [least, most] = extentOf(levels.flatMap(({ from, to }) => [from, to])) ?? [0, 1];
  const axis = scaleLinear([Math.min(least, 0), most > 0 ? most : 1], [0, 100]);
  const nothing = promised === null && steps.length === 0 && realised === null;
  return (
    <ChartFigure
      title={benefitClass ? t('waterfall.titleOf', { kind: benefitClass }) : t('waterfall.title')}
      {...framing}
      finding={waterfallFinding(props, telling)}
      empty={{
        nothing: t('waterfall.nothing'),
        next: t('waterfall.next'),
      }}
      legend={<Meaning hatch={hatch} fill={fill} />}
      columns={columnsFor(telling, money)}
      rows={nothing ? [] : levelsOf(props, steps, telling)}
      rowKey={({ id }) => id}
      rowHref={({ href }) => href}
    >
      <ol className="rows waterfall">
        {levels.map((level) => (
          <li key={level.id} className="row">
            <div>
              <p className="row-name">
                <MaybeLink href={level.href}>{level.name}</MaybeLink>
              </p>
              {level.about && <p className="row-about">{level.about}</p>}
            </div>
            <div className="row-bar-cell">
              <LevelBar level={level} axis={axis} fill={fill} />
            </div>
            <p className={(level.value ?? 0) < 0 ? 'row-value negative' : 'row-value'}>
              {level.value === null
                ? t('word.notMeasured')
                : `${level.kind === 'up' ? '+' : ''}${money(level.value)}`}
            </p>
          </li>
        ))}
      </ol>
    </ChartFigure>
  );
}
