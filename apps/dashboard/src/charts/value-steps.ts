import { sumOf } from './extent';
import { ROWS_SHOWN } from './framing';
import { sentence, type Telling } from './telling';

/** What happened to the promised value: a step up or down, in words. */
export interface ValueStep {
  id: string;
  /** `Added scope`, `Moved to later years`, `Reduced`, `Lost`. */
  name: string;
  href?: string;
  by: number;
  about?: string;
}

/** What is promised, what happened to it, and what is measured of it; null is not known. */
export interface PromisedValue {
  promised: number | null;
  steps: readonly ValueStep[];
  realised: number | null;
  currency?: string;
  /** What the totals are called, if they are not what was promised once. */
  words?: { promised: string; forecast: string; realised: string };
}

/** One row of the waterfall: from where to where its bar goes. */
export interface ValueLevel {
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
export function fewSteps(steps: readonly ValueStep[], { t, say }: Telling): readonly ValueStep[] {
  const most = ROWS_SHOWN - 3;
  if (steps.length <= most) return steps;
  const ranked = steps.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const [drawn, rest] = [ranked.slice(0, most - 1), ranked.slice(most - 1)];
  const by = sumOf(rest.map((step) => step.by));
  return [...drawn, { id: 'rest', name: t('waterfall.rest', say.counted(rest.length)), by }];
}

/** The rows of the waterfall: promise, each step, forecast, what is realised. */
export function levelsOf(
  props: PromisedValue,
  steps: readonly ValueStep[],
  { t }: Telling,
): ValueLevel[] {
  const promised = props.promised ?? 0;
  const words = props.words ?? {
    promised: t('waterfall.promised'),
    forecast: t('word.forecast'),
    realised: t('waterfall.realised'),
  };
  const total = (
    id: string,
    name: string,
    value: number | null,
    kind: ValueLevel['kind'],
  ): ValueLevel => ({
    id,
    name,
    kind,
    from: 0,
    to: value ?? 0,
    value,
  });
  const { levels, reached } = steps.reduce<{ levels: ValueLevel[]; reached: number }>(
    (sofar, { by, ...step }) => {
      const to = sofar.reached + by;
      const kind = by < 0 ? 'down' : 'up';
      sofar.levels.push({ ...step, kind, from: sofar.reached, to, value: by });
      return { levels: sofar.levels, reached: to };
    },
    { levels: [], reached: promised },
  );
  return [
    total('promised', words.promised, props.promised, 'total'),
    ...levels,
    total('forecast', words.forecast, reached, 'total'),
    total('realised', words.realised, props.realised, 'realised'),
  ];
}

/** What is left of the promise, and where most of it went. */
export function waterfallFinding(props: PromisedValue, { t, say }: Telling): string {
  const promised = props.promised ?? 0;
  const forecast = promised + sumOf(props.steps.map(({ by }) => by));
  const money = (value: number) => say.money(value, props.currency);
  const [worst] = props.steps.toSorted((a, b) => a.by - b.by);
  const gap = forecast - promised;
  const inside = (word: string) => word.toLocaleLowerCase(say.locale);
  const begin = { value: money(promised), forecast: money(forecast) };
  const measured = props.realised === null ? null : money(props.realised);
  return sentence([
    props.words
      ? t('waterfall.findingOf', { ...begin, word: inside(props.words.promised) })
      : t('waterfall.finding', begin),
    gap !== 0 && t(gap < 0 ? 'waterfall.less' : 'waterfall.more', { gap: money(Math.abs(gap)) }),
    worst && worst.by < 0 && t('waterfall.loss', { name: worst.name, by: money(worst.by) }),
    measured === null
      ? t('waterfall.unmeasured')
      : props.words
        ? t('waterfall.measuredOf', { word: inside(props.words.realised), value: measured })
        : t('waterfall.measured', { value: measured }),
  ]);
}
