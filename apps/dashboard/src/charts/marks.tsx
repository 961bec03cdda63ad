import { useId, type ReactNode } from 'react';

interface At {
  /** Where along a bar, in percent of its width. */
  x: number;
  /** The middle of the bar, in pixels from the top. */
  y?: number;
  className?: string;
}

/** A small drawing whose middle stands at a share of the width, so that nothing has to be measured. */
function Placed({ x, y = 12, children }: At & { children: ReactNode }) {
  return (
    <svg x={`${x}%`} y={y} overflow="visible">
      {children}
    </svg>
  );
}

/** What was promised. */
export const Diamond = (at: At) => (
  <Placed {...at}>
    <path d="M0-6 6 0 0 6-6 0Z" className={at.className ?? 'mark-diamond'} />
  </Placed>
);

/** A target or a forecast: a thin upright line. */
export const Tick = (at: At) => (
  <Placed {...at}>
    <path d="M0-9V9" className={at.className ?? 'line-text'} />
  </Placed>
);

/** A date: filled where it is expected, hollow where it was once planned. */
export const Dot = (at: At) => (
  <Placed {...at}>
    <circle r={5} className={at.className ?? 'fill-accent'} />
  </Placed>
);

/** What is done. */
export const Square = (at: At) => (
  <Placed {...at}>
    <rect x={-5} y={-5} width={10} height={10} rx={1.5} className={at.className ?? 'fill-ok'} />
  </Placed>
);

interface BarProps {
  /** From and to, in percent of the width. */
  from: number;
  to: number;
  y?: number;
  height?: number;
  className: string;
  fill?: string;
}

/** A bar between two shares of the width. */
export const Bar = ({ from, to, y = 12, height = 8, className, fill }: BarProps) => (
  <rect
    x={`${Math.min(from, to)}%`}
    width={`${Math.abs(to - from)}%`}
    y={y - height / 2}
    height={height}
    rx={2}
    className={className}
    fill={fill}
  />
);

/** A pattern of slanted lines, which reads without colour; its address for `fill`. */
export function useHatch(className = 'hatch-bad') {
  const id = `hatch${useId().replaceAll(/\W/g, '')}`;
  const hatch = (
    <defs>
      <pattern
        id={id}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={5} height={5} className="fill-surface" />
        <path d="M1.25 0V5" className={className} strokeWidth={2.5} />
      </pattern>
    </defs>
  );
  return { hatch, fill: `url(#${id})` };
}
