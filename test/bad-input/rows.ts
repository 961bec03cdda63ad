import Database from 'better-sqlite3';

/** Every row of a log, each value with its bytes. */
export function rowsOf(file: string): string {
  const log = new Database(file, { readonly: true });
  try {
    const columns = log.pragma('table_info(events)') as { name: string }[];
    const bytes = columns.map(({ name }) => `hex(cast(${name} as blob)) as ${name}`).join(', ');
    return JSON.stringify(
      log.prepare(`select ${bytes} from events order by events.position`).all(),
    );
  } finally {
    log.close();
  }
}
