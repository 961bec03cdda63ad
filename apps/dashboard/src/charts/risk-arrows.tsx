import { useId } from 'react';
import type { PlacedRisk, RiskScore } from './placed-risk';

/** The middle of a cell, in percent of the grid. */
const middle = ({ likelihood, impact }: RiskScore) => ({
  x: (impact - 0.5) * 20,
  y: (5.5 - likelihood) * 20,
});

const same = (a: RiskScore, b: RiskScore) => a.likelihood === b.likelihood && a.impact === b.impact;

interface ArrowProps {
  from: RiskScore;
  to: RiskScore;
  head: string;
  className: string;
}

/** From middle to middle, ending a little before the code in the cell it points at. */
function Arrow({ from, to, head, className }: ArrowProps) {
  if (same(from, to)) return null;
  const [start, end] = [middle(from), middle(to)];
  const at = (share: number, axis: 'x' | 'y') =>
    `${start[axis] + (end[axis] - start[axis]) * share}%`;
  const far = Math.max(Math.abs(end.x - start.x), Math.abs(end.y - start.y));
  const [leave, arrive] = [6 / far, 1 - 7 / far];
  return (
    <line
      x1={at(leave, 'x')}
      y1={at(leave, 'y')}
      x2={at(arrive, 'x')}
      y2={at(arrive, 'y')}
      className={className}
      markerEnd={`url(#${head})`}
    />
  );
}

/** The way of one risk over the matrix: from inherent to now, and on to its target. */
export function RiskArrows({ risk }: { risk: PlacedRisk }) {
  const head = `head${useId().replaceAll(/\W/g, '')}`;
  const { inherent, current, target } = risk;
  if (!current) return null;
  return (
    <svg className="matrix-arrows" aria-hidden>
      <defs>
        <marker
          id={head}
          markerWidth={9}
          markerHeight={9}
          refX={6}
          refY={4.5}
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0 8 4.5 0 9Z" className="fill-text" />
        </marker>
      </defs>
      {inherent && <Arrow from={inherent} to={current} head={head} className="line-text" />}
      {inherent && !same(inherent, current) && (
        <circle
          cx={`${middle(inherent).x}%`}
          cy={`${middle(inherent).y}%`}
          r={4}
          className="mark-hollow"
        />
      )}
      {target && <Arrow from={current} to={target} head={head} className="line-text dashed" />}
    </svg>
  );
}
