import { asReader, AuditTrail, NOBODY } from '@plumbline/access';
import { Clock } from '@plumbline/event-store';
import type { Command } from 'commander';
import { openAccess } from './access-option';

/** Puts on the trail that facts are taken out by the command line, before the first of them is. */
export async function noteExport(command: Command, about: string, program?: string): Promise<void> {
  const access = await openAccess(command);
  try {
    const trail = new AuditTrail(access, new Clock());
    const operator = { ...NOBODY, account: 'command-line' };
    await asReader(operator, () => trail.record({ kind: 'export', program, about }));
  } finally {
    await access.destroy();
  }
}
