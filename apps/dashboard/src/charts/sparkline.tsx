import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { extentOf } from './extent';
import { useTelling, type Telling } from './telling';
import './marks.css';

interface SparklineProps {
  /** Oldest first; a gap where nothing was measured. */
  values: readonly (number | null)[];
  /** What the values are: `Alignment score`. */
  name: string;
  width?: number;
  height?: number;
}

/** What a row of values says in one sentence. */
export function sparklineFinding(
  name: string,
  values: SparklineProps['values'],
  { t, say }: Telling,
) {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return t('sparkline.none', { name });
  if (known.length === 1) return t('sparkline.single', { name, value: say.number(last) });
  const [from, to] = [say.number(first), say.number(last)];
  return t('sparkline.course', { ...say.counted(known.length), name, first: from, last: to });
}

/** A course without axes, for beside a figure; its newest value has a dot. */
export function Sparkline({ values, name, width = 72, height = 22 }: SparklineProps) {
  const telling = useTelling();
  const extent = extentOf(values) ?? [0, 1];
  const x = scaleLinear([0, Math.max(values.length - 1, 1)], [2, width - 4]);
  const y = scaleLinear(extent[0] === extent[1] ? [extent[0] - 1, extent[1] + 1] : extent, [
    height - 5,
    4,
  ]);
  const there = (value: number | null) => value !== null;
  const shape = line<number | null>(
    (_, index) => x(index),
    (value) => y(value ?? 0),
  ).defined(there);
  const ground = area<number | null>(
    (_, index) => x(index),
    height,
    (value) => y(value ?? 0),
  ).defined(there);
  const newest = values.findLastIndex(there);
  return (
    <svg
      className="sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={sparklineFinding(name, values, telling)}
    >
      <path d={ground(values) ?? undefined} className="fill-soft" />
      <path d={shape(values) ?? undefined} className="line-accent" strokeWidth={1.5} />
      {newest >= 0 && (
        <circle cx={x(newest)} cy={y(values[newest] ?? 0)} r={2.5} className="fill-accent" />
      )}
    </svg>
  );
}
