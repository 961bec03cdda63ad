import type { ReactNode } from 'react';
import { useWho } from '../app/who';
import { Button } from '../parts/button';
import type { About } from './about';
import { formsFor } from './forms';
import { useLog } from './log-update';

interface LogLinkProps {
  /** The mutation whose form is opened; who may not give it sees nothing. */
  command: string;
  /** What the form knows already, by the names of its fields: `{ id: 'final-decision' }`. */
  about?: About;
  /** What the words leave open, for who cannot see the row. */
  of?: string;
  /** `plain` where it stands by itself, `quiet` in a row. */
  weight?: 'plain' | 'quiet';
  children: ReactNode;
}

/** Opens the form of a command from the row that it is about. */
export function LogLink({ command, about, of, weight = 'quiet', children }: LogLinkProps) {
  const { commands } = useWho();
  const open = useLog();
  if (!formsFor(commands).some((form) => form.command === command)) return null;
  return (
    <Button weight={weight} className="log-link" onClick={() => open(command, about)}>
      {children}
      {of && <span className="unseen">: {of}</span>}
    </Button>
  );
}
