import 'reflect-metadata';
import { Sweeper } from '@plumbline/event-sourcing';
import { joinViews } from '@plumbline/read-models';
import { beginLedger } from '../../../apps/api/src/begin-ledger';
import { createApi } from '../../../apps/api/src/create-api';
import { ledgerInFolder } from '../../../apps/api/src/ledger-in-folder';
import type { Keeping } from '../../../apps/api/src/ledger.module';
import { UnfencedLease } from './unfenced-lease';

/** One api node, until it is killed or its parent is gone: `node-process.ts <folder> <log> <views> <key> <manner>`. */
const [folder = '', log, views = '', key, manner] = process.argv.slice(2);

async function main(): Promise<void> {
  const ledger = await ledgerInFolder(folder, { log, views, key });
  const keeping = manner === 'unfenced' ? await withoutFence(ledger) : ledger;
  const app = await createApi(keeping, {
    quiet: process.env['PLUMBLINE_TEST_LOUD'] === undefined,
    explorer: true,
    requestsPerMinute: Infinity,
  });
  await beginLedger(app, keeping, true);
  app.get(Sweeper).start();
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  process.once('disconnect', () => process.exit());
  process.send!(`http://127.0.0.1:${port}`);
}

async function withoutFence(ledger: Keeping): Promise<Keeping> {
  await ledger.joint!.close();
  const joint = joinViews(views, (database) => new UnfencedLease(database, folder));
  return { ...ledger, joint, database: joint.database };
}

void main();
