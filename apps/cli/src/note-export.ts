import { asReader, AuditTrail, NOBODY, openAccessDatabase } from '@plumbline/access';
import { Clock, dataFiles } from '@plumbline/event-store';

/** Puts on the trail that facts are taken out by the command line, before the first of them is. */
export async function noteExport(folder: string, about: string, program?: string): Promise<void> {
  const access = await openAccessDatabase(dataFiles(folder).access);
  try {
    const trail = new AuditTrail(access, new Clock());
    const operator = { ...NOBODY, account: 'command-line' };
    await asReader(operator, () => trail.record({ kind: 'export', program, about }));
  } finally {
    await access.destroy();
  }
}
