import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Clock,
  Conflict,
  DataFolder,
  type Receipt,
  SqliteEventStore,
} from '@plumbline/event-store';
import { checkLog, readLog } from './check-log';
import { Journal } from './journal';
import { seeded } from './random';
import { send } from './send';
import { type Kill, killedWhileWriting } from './victim-process';

/** What a crash proof is to do. */
export interface CrashPlan {
  readonly rounds: number;
  readonly seed: number;
  /** The negative control: a store that answers before it commits. */
  readonly hasty?: boolean;
  /** Where the views of a data folder differ from a replay of its log. */
  readonly checkViews?: (folder: string) => Promise<readonly string[]>;
  readonly tell?: (line: string) => void;
}

/** What a crash proof has found; without faults it is green. */
export interface CrashReport {
  readonly acknowledged: number;
  readonly refused: number;
  /** Commands cut off before their answer, and how many of those had been written. */
  readonly cutOff: number;
  readonly writtenThough: number;
  readonly faults: readonly string[];
}

/** Kills a writing process again and again on the same data, and looks after each time. */
export async function crashRounds(plan: CrashPlan): Promise<CrashReport> {
  const path = mkdtempSync(join(tmpdir(), 'plumbline-crash-'));
  const random = seeded(plan.seed);
  const journal = new Journal();
  const totals = { cutOff: 0, writtenThough: 0 };
  const faults: string[] = [];
  try {
    for (let round = 1; round <= plan.rounds && faults.length === 0; round++) {
      const kill = killFor(plan, random);
      const manner = plan.hasty ? 'hasty' : 'honest';
      const seed = Math.floor(random() * 2 ** 32);
      journal.add(await killedWhileWriting([path, String(round), String(seed), manner], kill));
      const found = await afterCrash(path, journal);
      totals.cutOff += found.cutOff;
      totals.writtenThough += found.writtenThough;
      faults.push(...found.faults, ...((await plan.checkViews?.(path)) ?? []));
      plan.tell?.(`round ${round}: ${journal.sent.size} sent, ${found.cutOff} cut off by the kill`);
    }
  } finally {
    rmSync(path, { recursive: true });
  }
  const answers = [...journal.answers.values()];
  const refused = answers.filter((answer) => answer === 'refused').length;
  return { acknowledged: answers.length - refused, refused, ...totals, faults };
}

/** Mostly some time after the first answer; sometimes any time, while starting and recovering too. */
function killFor({ hasty }: CrashPlan, random: () => number): Kill {
  const [choice, time] = [random(), random()];
  if (hasty) return { after: 'first answer', milliseconds: 0 };
  if (choice < 0.2) return { after: 'start', milliseconds: time * 1000 };
  return { after: 'first answer', milliseconds: time * 200 };
}

interface Aftermath {
  readonly cutOff: number;
  readonly writtenThough: number;
  readonly faults: readonly string[];
}

/** Opens what the victim left, checks it, sends again what was cut off, and checks once more. */
async function afterCrash(path: string, journal: Journal): Promise<Aftermath> {
  const folder = DataFolder.own(path);
  const store = SqliteEventStore.open({ file: folder.events, clock: new Clock() });
  try {
    const faults = await checkLog(store, journal);
    const cutOff = journal.unanswered();
    const { byCommand } = await readLog(store);
    const written = cutOff.filter(({ id }) => byCommand.has(id));
    await sendAgain(store, journal);
    return {
      cutOff: cutOff.length,
      writtenThough: written.length,
      faults: [...new Set([...faults, ...(await checkLog(store, journal))])],
    };
  } finally {
    await store.close();
    folder.release();
  }
}

/** Whoever was not answered asks again with the same command id, and now learns what became of it. */
async function sendAgain(store: SqliteEventStore, journal: Journal): Promise<void> {
  await Promise.all(
    journal.unanswered().map(async (command) => {
      const answer = await send(store, command).catch((error: unknown): 'refused' => {
        if (error instanceof Conflict) return 'refused';
        throw error;
      });
      journal.answers.set(command.id, answer satisfies Receipt | 'refused');
    }),
  );
}
