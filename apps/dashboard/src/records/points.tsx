import type { ReactNode } from 'react';

interface PointsProps {
  points: readonly { name: string; said: ReactNode }[];
}

/** The particulars of a record: what is not said is left out. */
export function Points({ points }: PointsProps) {
  return (
    <dl className="record-points">
      {points
        .filter(({ said }) => said !== null && said !== undefined && said !== '' && said !== false)
        .map(({ name, said }) => [
          <dt key={name}>{name}</dt>,
          <dd key={`${name} said`}>{said}</dd>,
        ])}
    </dl>
  );
}
