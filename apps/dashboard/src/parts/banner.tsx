import { CircleCheck, Clock, Info, OctagonX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './banner.css';

const icons = { note: Info, past: Clock, good: CircleCheck, warning: TriangleAlert, bad: OctagonX };

interface BannerProps {
  /** `past`: the page shows an earlier moment. */
  kind?: keyof typeof icons;
  children: ReactNode;
  action?: ReactNode;
}

/** A sentence about the whole page. */
export function Banner({ kind = 'note', children, action }: BannerProps) {
  const Icon = icons[kind];
  return (
    <div className={`banner banner-${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
      <Icon size={16} aria-hidden />
      <div className="banner-words">{children}</div>
      {action}
    </div>
  );
}
