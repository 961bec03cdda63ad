import type { ReactNode } from 'react';

interface LegendProps {
  /** Each mark as it is drawn, and its word. */
  items: readonly { mark: ReactNode; word: string }[];
}

/** What the marks of a chart mean. */
export function Legend({ items }: LegendProps) {
  return (
    <ul className="legend">
      {items.map(({ mark, word }) => (
        <li key={word}>
          <svg width={18} height={18} aria-hidden>
            {mark}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
