import type { ScaleLinear, ScaleTime } from 'd3-scale';
import type { Formats } from '../parts/format';

interface TimeAxisProps {
  scale: ScaleTime<number, number>;
  /** Where the lines start and end, and where the words stand. */
  top: number;
  bottom: number;
  say: Formats;
}

/** Months along the bottom, as many as can be read. */
export function TimeAxis({ scale, top, bottom, say }: TimeAxisProps) {
  const [left = 0, right = 0] = scale.range();
  const [from, to] = scale.domain();
  const short = to && from && to.getTime() - from.getTime() < 75 * 24 * 3600e3;
  const ticks = scale.ticks(Math.max(2, Math.floor((right - left) / 84)));
  const words = (at: Date, index: number) =>
    short
      ? say.shortDay(at.toISOString())
      : index === 0 || at.getUTCMonth() === 0
        ? say.monthOfYear(at)
        : say.month(at);
  return (
    <g aria-hidden>
      {ticks.map((at, index) => (
        <g key={at.getTime()} transform={`translate(${scale(at)} 0)`}>
          <path d={`M0 ${top}V${bottom}`} className="line-grid" />
          <text y={bottom + 18} textAnchor="middle" className="words">
            {words(at, index)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface ValueAxisProps {
  scale: ScaleLinear<number, number>;
  left: number;
  right: number;
  format: (value: number) => string;
}

/** A few round values at the left, each with a pale line. */
export function ValueAxis({ scale, left, right, format }: ValueAxisProps) {
  return (
    <g aria-hidden>
      {scale.ticks(4).map((value) => (
        <g key={value} transform={`translate(0 ${scale(value)})`}>
          <path d={`M${left} 0H${right}`} className="line-grid" />
          <text x={left - 8} dy="0.32em" textAnchor="end" className="words">
            {format(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface MarkerProps {
  x: number;
  top: number;
  bottom: number;
  word: string;
  className?: string;
  /** The right edge, so that the word stays inside. */
  right: number;
}

/** An upright line for a day, with its word at the top. */
export function DayMarker({ x, top, bottom, word, className = 'dashed', right }: MarkerProps) {
  const anchor = x > right - 40 ? 'end' : x < 80 ? 'start' : 'middle';
  return (
    <g aria-hidden>
      <path d={`M${x} ${top}V${bottom}`} className={`line-strong ${className}`} />
      <text x={x} y={top - 6} textAnchor={anchor} className="words words-strong words-halo">
        {word}
      </text>
    </g>
  );
}
