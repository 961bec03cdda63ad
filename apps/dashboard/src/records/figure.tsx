import type { ReactNode } from 'react';
import { MaybeLink } from '../parts/link';
import './figure.css';

interface FigureProps {
  /** What is counted. */
  label: string;
  /** The number as it is shown, with its base: `9 of 21`. */
  value: ReactNode;
  /** The list that the number counts. */
  href?: string;
  about?: ReactNode;
}

/** A number that opens the list it was counted from. */
export function Figure({ label, value, href, about }: FigureProps) {
  return (
    <div className="figure">
      <p className="figure-label">{label}</p>
      <p className="figure-value">
        <MaybeLink href={href}>
          <span className="unseen">{label}: </span>
          {value}
        </MaybeLink>
      </p>
      {about && <div className="figure-about">{about}</div>}
    </div>
  );
}
