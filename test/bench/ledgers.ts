import { openAccessDatabase } from '@plumbline/access';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { asCaller, toCommand } from '@plumbline/event-sourcing';
import { Clock, SqliteEventStore, streamName } from '@plumbline/event-store';
import { CharterProgram } from '@plumbline/programs';
import { openSqliteViews, Runner } from '@plumbline/read-models';
import { RegisterStakeholder } from '@plumbline/stakeholders';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { LedgerModule } from '../../apps/api/src/ledger.module';

const PROGRAM = 'bench';
const HOSPITAL = 'general-hospital';
const SAID = { name: 'Dr. A. Surgeon', kind: 'person', role: 'Champion of surgery' } as const;

/** What one write of the bench keeps. */
export const FACT = { type: 'StakeholderRegistered', data: { ...SAID, partOf: HOSPITAL } };

/** The event store alone: `write` appends one fact to a stream of its own. */
export function storeOf(folder: string) {
  const store = SqliteEventStore.open({ file: join(folder, 'store.db'), clock: new Clock() });
  return {
    write: () => {
      const metadata = {
        program: PROGRAM,
        commandId: v7(),
        digest: 'x'.repeat(16),
        actor: 'bench',
      };
      return store.append(streamName(PROGRAM, 'stakeholder', v7()), 'none', [FACT], metadata);
    },
    close: () => store.close(),
  };
}

/** The whole way of a command, as the server has it; with views that follow, or without any. */
export async function ledgerOf(parent: string, { following }: { following: boolean }) {
  const folder = join(parent, following ? 'followed' : 'unfollowed');
  mkdirSync(folder);
  const clock = new Clock();
  const store = SqliteEventStore.open({ file: join(folder, 'events.db'), clock });
  const database = openSqliteViews(join(folder, 'views.db'));
  const access = await openAccessDatabase(join(folder, 'access.db'));
  const ledger = LedgerModule.on({ store, database, access, clock });
  const app = await NestFactory.createApplicationContext(ledger, { logger: false });
  const [bus, runner] = [app.get(CommandBus), app.get(Runner)];
  if (following) await runner.start();
  const give = (command: object) =>
    asCaller({ actor: 'bench', trusted: true }, () => bus.execute(command));
  await give(toCommand(CharterProgram, { id: PROGRAM, name: 'Bench', goals: ['Speed'] }));
  const register = (said: object) =>
    give(toCommand(RegisterStakeholder, { program: PROGRAM, ...SAID, ...said }));
  await register({ id: HOSPITAL, kind: 'hospital' });
  return {
    write: () => register({ partOf: HOSPITAL }),
    visible: async () => following && runner.reached(await store.head(), Infinity),
    close: () => app.close(),
  };
}
