import type { ReactNode } from 'react';
import './section-heading.css';

/** How deep a heading is on its page. */
export type HeadingLevel = 2 | 3 | 4;

interface SectionHeadingProps {
  title: string;
  /** What the section says, in one sentence. */
  finding?: ReactNode;
  level?: HeadingLevel;
  id?: string;
  findingId?: string;
  /** What stands at the right: a legend, a button. */
  aside?: ReactNode;
}

/** A heading that says what was found, so that nobody has to read the chart for it. */
export function SectionHeading({
  title,
  finding,
  level = 2,
  id,
  findingId,
  aside,
}: SectionHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="heading">
      <Heading id={id}>{title}</Heading>
      {finding && (
        <p className="heading-finding" id={findingId}>
          {finding}
        </p>
      )}
      {aside}
    </div>
  );
}
