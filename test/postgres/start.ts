import { PostgresServer } from './server';

declare global {
  var plumblinePostgres: PostgresServer | undefined;
}

/** Starts the PostgreSQL of a test run; where none can be had, its tests say that they are skipped. */
export default async function start(): Promise<void> {
  try {
    globalThis.plumblinePostgres = await PostgresServer.start();
    process.env['PLUMBLINE_TEST_POSTGRES'] = globalThis.plumblinePostgres.address();
  } catch (error) {
    process.stderr.write(`Tests on PostgreSQL are skipped: ${(error as Error).message}\n`);
  }
}
