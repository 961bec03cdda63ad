import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useHereWith, type Asked } from '../app/address';
import { useWho } from '../app/who';
import { Button } from '../parts/button';

interface LogLinkProps {
  /** The mutation whose form is opened; who may not give it sees nothing. */
  command: string;
  /** What the form is about: `{ gate: 'final-decision' }`. */
  about?: Asked;
  /** What the words leave open, for who cannot see the row. */
  of?: string;
  children: ReactNode;
}

/** Opens the form of a command from the row that it is about. */
export function LogLink({ command, about = {}, of, children }: LogLinkProps) {
  const { commands } = useWho();
  const { history } = useRouter();
  const here = useHereWith();
  if (!commands.includes(command)) return null;
  return (
    <Button
      weight="quiet"
      className="log-link"
      onClick={() => history.push(here({ ...about, log: command, record: undefined }))}
    >
      {children}
      {of && <span className="unseen">: {of}</span>}
    </Button>
  );
}
