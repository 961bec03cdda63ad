import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  /** What is not there yet. */
  nothing: string;
  /** What to do, so that there is something. */
  next: string;
  action?: ReactNode;
}

/** Nothing yet, and what to do about it. */
export function EmptyState({ nothing, next, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <Inbox size={20} strokeWidth={1.75} aria-hidden />
      <p className="empty-nothing">{nothing}</p>
      <p className="empty-next">{next}</p>
      {action}
    </div>
  );
}
