import { scaleLinear } from 'd3-scale';
import { useFormats, type Formats } from '../parts/format';
import { MaybeLink } from '../parts/link';
import type { Column } from '../parts/table';
import { ChartFigure } from './chart-figure';
import { extentOf, sumOf } from './extent';
import { ROWS_SHOWN, type Framing } from './framing';
import { Legend } from './legend';
import { Bar, useHatch } from './marks';
import './rows.css';

/** What happened to the promised value: a step up or down, in words. */
export interface ValueStep {
  id: string;
  /** `Added scope`, `Moved to later years`, `Reduced`, `Lost`. */
  name: string;
  href?: string;
  by: number;
  about?: string;
}

interface BenefitWaterfallProps extends Framing {
  /** Null: nothing is promised yet. */
  promised: number | null;
  steps: readonly ValueStep[];
  /** Null: nothing is measured yet. */
  realised: number | null;
  currency?: string;
  /** Which class of benefit this is; cashable and non-cashable are never one sum. */
  benefitClass?: string;
}

interface Level {
  id: string;
  name: string;
  href?: string;
  about?: string;
  kind: 'total' | 'realised' | 'up' | 'down';
  from: number;
  to: number;
  value: number | null;
}

/** The greatest falls are drawn one by one; what does not fit is one step, so that the sum holds. */
function fewSteps(steps: readonly ValueStep[], say: Formats): readonly ValueStep[] {
  const most = ROWS_SHOWN - 3;
  if (steps.length <= most) return steps;
  const ranked = steps.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const [drawn, rest] = [ranked.slice(0, most - 1), ranked.slice(most - 1)];
  const by = sumOf(rest.map((step) => step.by));
  return [...drawn, { id: 'rest', name: `${say.number(rest.length)} smaller steps`, by }];
}

function levelsOf(props: BenefitWaterfallProps, steps: readonly ValueStep[]): Level[] {
  const promised = props.promised ?? 0;
  const total = (id: string, name: string, value: number | null, kind: Level['kind']): Level => ({
    id,
    name,
    kind,
    from: 0,
    to: value ?? 0,
    value,
  });
  const { levels, reached } = steps.reduce<{ levels: Level[]; reached: number }>(
    (sofar, { by, ...step }) => {
      const to = sofar.reached + by;
      const kind = by < 0 ? 'down' : 'up';
      sofar.levels.push({ ...step, kind, from: sofar.reached, to, value: by });
      return { levels: sofar.levels, reached: to };
    },
    { levels: [], reached: promised },
  );
  return [
    total('promised', 'Promised', props.promised, 'total'),
    ...levels,
    total('forecast', 'Forecast', reached, 'total'),
    total('realised', 'Realised so far', props.realised, 'realised'),
  ];
}

/** What is left of the promise, and where most of it went. */
export function waterfallFinding(props: BenefitWaterfallProps, say: Formats): string {
  const promised = props.promised ?? 0;
  const forecast = promised + sumOf(props.steps.map(({ by }) => by));
  const money = (value: number) => say.money(value, props.currency);
  const [worst] = props.steps.toSorted((a, b) => a.by - b.by);
  const gap = forecast - promised;
  return [
    `Of ${money(promised)} promised, ${money(forecast)} is forecast`,
    gap === 0 ? '' : `: ${money(Math.abs(gap))} ${gap < 0 ? 'less' : 'more'}`,
    worst && worst.by < 0 ? `, most of it "${worst.name}" (${money(worst.by)})` : '',
    props.realised === null
      ? '; nothing is measured yet'
      : `; ${money(props.realised)} is realised`,
  ]
    .join('')
    .concat('.');
}

const columnsFor = (money: (value: number) => string): Column<Level>[] => [
  { name: 'Step', cell: ({ name }) => name },
  {
    name: 'Value',
    numeric: true,
    cell: ({ value }) => (value === null ? 'not measured' : money(value)),
    sortBy: ({ value }) => value,
  },
  { name: 'Value after it', numeric: true, cell: ({ to }) => money(to) },
  { name: 'About', cell: ({ about }) => about },
];

function LevelBar({
  level,
  axis,
  fill,
}: {
  level: Level;
  axis: (value: number) => number;
  fill: string;
}) {
  const className = { total: 'fill-accent', realised: 'fill-ok', up: 'fill-ok', down: '' }[
    level.kind
  ];
  return (
    <svg className="row-bar" height={24} aria-hidden>
      <line x1={`${axis(0)}%`} x2={`${axis(0)}%`} y1={-6} y2={30} className="line-grid" />
      {level.value !== null && (
        <Bar
          from={axis(level.from)}
          to={axis(level.to)}
          height={14}
          className={level.kind === 'down' ? 'line-bad' : className}
          fill={level.kind === 'down' ? fill : undefined}
        />
      )}
    </svg>
  );
}

/** Where the promised value went: each step down or up, with its sign and its words. */
export function BenefitWaterfall(props: BenefitWaterfallProps) {
  const { promised, steps, realised, currency, benefitClass, ...framing } = props;
  const say = useFormats();
  const { hatch, fill } = useHatch('hatch-bad');
  const money = (value: number) => say.money(value, currency);
  const levels = levelsOf(props, fewSteps(steps, say));
  const [least, most] = extentOf(levels.flatMap(({ from, to }) => [from, to])) ?? [0, 1];
  const axis = scaleLinear([Math.min(least, 0), most > 0 ? most : 1], [0, 100]);
  const nothing = promised === null && steps.length === 0 && realised === null;
  return (
    <ChartFigure
      title={benefitClass ? `Where the value went: ${benefitClass}` : 'Where the value went'}
      {...framing}
      finding={waterfallFinding(props, say)}
      empty={{
        nothing: 'No value is promised yet.',
        next: 'Record a promise with its value; each later change becomes a step here.',
      }}
      legend={
        <Legend
          items={[
            {
              mark: <Bar from={0} to={100} y={9} height={12} className="fill-accent" />,
              word: 'Total',
            },
            {
              mark: (
                <>
                  {hatch}
                  <Bar from={0} to={100} y={9} height={12} className="line-bad" fill={fill} />
                </>
              ),
              word: 'Less',
            },
            {
              mark: <Bar from={0} to={100} y={9} height={12} className="fill-ok" />,
              word: 'More, or realised',
            },
          ]}
        />
      }
      columns={columnsFor(money)}
      rows={nothing ? [] : levelsOf(props, steps)}
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
                ? 'not measured'
                : `${level.kind === 'up' ? '+' : ''}${money(level.value)}`}
            </p>
          </li>
        ))}
      </ol>
    </ChartFigure>
  );
}
