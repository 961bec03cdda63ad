import { MemoryEventStore, SqliteEventStore } from '@plumbline/event-store';
import { mkdtempSync } from 'node:fs';
import { JarShop } from './jar-shop.example';
it.each([['memory', (c: never) => new MemoryEventStore(c)], ['sqlite', (c: never) => SqliteEventStore.open({ file: mkdtempSync('/tmp/zz-') + '/e.db', clock: c })]] as const)('%s', async (n, make) => {
  const shop = await JarShop.open(make as never);
  await shop.give('OpenJar', { id: 'tea', label: 'Tea' });
  const r = await Promise.allSettled(Array.from({ length: 10 }, () => shop.give('PutIn', { id: 'tea', coins: 1 })));
  console.log(n, r.filter((x) => x.status === 'fulfilled').length);
  await shop.close();
});
