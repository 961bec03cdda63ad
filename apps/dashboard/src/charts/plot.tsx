import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useLink } from '../parts/link';
import { useWidth } from './use-width';

/** A value that can be read on its own: where it is drawn, and what it says. */
export interface PlotPoint {
  x: number;
  y: number;
  says: string;
  href?: string;
}

interface Drawing {
  marks: ReactNode;
  points: readonly PlotPoint[];
}

interface PlotProps {
  /** The name of the drawing. */
  label: string;
  height?: number;
  /** The drawing for a width in pixels. */
  draw: (width: number) => Drawing;
}

interface PointProps {
  point: PlotPoint;
  inOrder: boolean;
  onRead: () => void;
}

function LinkedPoint({ point, inOrder, onRead }: PointProps) {
  return (
    <a
      {...useLink(point.href ?? '')}
      aria-label={point.says}
      tabIndex={inOrder ? 0 : -1}
      onFocus={onRead}
    >
      <circle cx={point.x} cy={point.y} r={12} className="plot-point" />
    </a>
  );
}

function Point({ point, inOrder, onRead }: PointProps) {
  return (
    <circle
      cx={point.x}
      cy={point.y}
      r={12}
      className="plot-point"
      role="img"
      aria-label={point.says}
      tabIndex={inOrder ? 0 : -1}
      onFocus={onRead}
    />
  );
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function nearest(points: readonly PlotPoint[], x: number, y: number): number | undefined {
  const away = points.map((point) => Math.hypot(point.x - x, (point.y - y) / 2));
  const least = Math.min(...away);
  return least < 48 ? away.indexOf(least) : undefined;
}

function positionIn(event: PointerEvent<SVGSVGElement>, width: number) {
  const box = event.currentTarget.getBoundingClientRect();
  const scale = box.width > 0 ? width / box.width : 1;
  return [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale] as const;
}

/**
 * A drawing with a line under it that reads out one point: the newest, or the one that is pointed
 * at or reached with the arrow keys. It is one stop of the Tab key, whatever the number of points.
 */
export function Plot({ label, height = 240, draw }: PlotProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const [read, setRead] = useState<number>();
  const { marks, points } = draw(width);
  const last = points.length - 1;
  const at = Math.min(read ?? last, last);
  const here = points[at];
  const move = (event: KeyboardEvent<SVGSVGElement>) => {
    const next = steps[event.key]?.(at, last);
    if (next === undefined) return;
    event.preventDefault();
    setRead(next);
    event.currentTarget.querySelectorAll<SVGElement>('[data-points] > *')[next]?.focus();
  };
  return (
    <div className="plot" ref={ref}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={label}
        onKeyDown={move}
        onPointerMove={(event) => setRead(nearest(points, ...positionIn(event, width)))}
        onPointerLeave={() => setRead(undefined)}
      >
        {marks}
        {here && <circle cx={here.x} cy={here.y} r={7} className="plot-here" />}
        <g data-points>
          {points.map((point, index) => {
            const Kind = point.href ? LinkedPoint : Point;
            return (
              <Kind
                key={index}
                point={point}
                inOrder={index === at}
                onRead={() => setRead(index)}
              />
            );
          })}
        </g>
      </svg>
      {here && (
        <p className="plot-readout" aria-hidden>
          {here.says}
        </p>
      )}
    </div>
  );
}
