/** Up to which position this tab has changed each program, so that what it asks next waits for it. */
const changed = new Map<string, string>();

/** Notes how far a command of this tab has moved a program. */
export function noteChange(program: string, position: string): void {
  const before = changed.get(program);
  if (before === undefined || position > before) changed.set(program, position);
}

/** The position that an answer about a program must have reached. */
export const changedUpTo = (program: string): string | undefined => changed.get(program);
