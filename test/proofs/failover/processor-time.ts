import { readdirSync, readFileSync } from 'node:fs';

/** What the kernel counts the time of processes in: a hundredth of a second on every Linux. */
const TICKS = 100;

interface Counted {
  readonly parent: number;
  readonly ticks: number;
}

/**
 * The processor seconds of some processes with all that they started, also of what has ended; nothing
 * where the system does not tell (`/proc` of Linux).
 */
export function processorSeconds(...pids: readonly number[]): number | undefined {
  const all = processes();
  if (pids.some((pid) => !all.has(pid))) return undefined;
  const childrenOf = (pid: number) => [...all].filter(([, { parent }]) => parent === pid);
  const ticksOf = (pid: number): number =>
    childrenOf(pid).reduce((sum, [child]) => sum + ticksOf(child), all.get(pid)!.ticks);
  return pids.reduce((sum, pid) => sum + ticksOf(pid), 0) / TICKS;
}

function processes(): Map<number, Counted> {
  const pids = names().filter((name) => /^\d+$/.test(name));
  return new Map(pids.flatMap((pid) => counted(pid).map((found) => [Number(pid), found])));
}

function names(): readonly string[] {
  try {
    return readdirSync('/proc');
  } catch {
    return [];
  }
}

/** Its own time and that of its children that have ended; nothing where it has ended itself. */
function counted(pid: string): Counted[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent, ...rest] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = rest.slice(9, 13).reduce((sum, each) => sum + each, 0);
    return [{ parent: parent!, ticks }];
  } catch {
    return [];
  }
}
