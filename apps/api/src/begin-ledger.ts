import { BeginLedger, Installation, type LedgerMode } from '@plumbline/access';
import { tellDemo } from '@plumbline/cases';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { asCaller, toCommand } from '@plumbline/event-sourcing';
import { START } from '@plumbline/event-store';
import { Runner } from '@plumbline/read-models';
import type { Keeping } from './ledger.module';

/** Begins an empty ledger, as a demo or as one's own; goes on with one that is there. */
export async function beginLedger(
  app: INestApplicationContext,
  { store, clock }: Keeping,
  empty: boolean,
): Promise<LedgerMode> {
  const bus = app.get(CommandBus);
  if (empty) {
    if ((await store.head()) === START) await beginOwn(bus);
  } else if (await tellDemo({ store, clock, bus })) {
    await app.get(Runner).reached(await store.head(), Infinity);
  }
  return (await app.get(Installation).mode()) ?? 'own';
}

function beginOwn(bus: CommandBus): Promise<unknown> {
  const begin = toCommand(BeginLedger, { mode: 'own', commandId: 'begin-ledger' });
  return asCaller({ actor: 'plumbline', trusted: true }, () => bus.execute(begin));
}
