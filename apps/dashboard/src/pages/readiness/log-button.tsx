import type { ReactNode } from 'react';
import { useWho } from '../../app/who';
import { useLog } from '../../log/log-update';
import { Button } from '../../parts/button';

interface LogButtonProps {
  /** The mutation; who may not give it does not see the button. */
  command: string;
  /** What the form knows when it opens. */
  about?: Readonly<Partial<Record<string, string>>>;
  weight?: 'plain' | 'quiet';
  children: ReactNode;
}

/** Opens the form of a command about what stands beside it. */
export function LogButton({ command, about, weight = 'quiet', children }: LogButtonProps) {
  const { commands } = useWho();
  const open = useLog();
  if (!commands.includes(command)) return null;
  return (
    <Button weight={weight} onClick={() => open(command, about)}>
      {children}
    </Button>
  );
}
