import type { ReactNode } from 'react';
import './card.css';

interface CardProps {
  /** Names the card as a region of the page; leave out where a heading inside does. */
  label?: string;
  className?: string;
  children: ReactNode;
}

/** A sheet of paper on the page: one line around, one thought on it. */
export function Card({ label, className = '', children }: CardProps) {
  return (
    <section className={`card ${className}`} aria-label={label}>
      {children}
    </section>
  );
}
