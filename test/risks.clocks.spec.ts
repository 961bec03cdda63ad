import { openAccessDatabase } from '@plumbline/access';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { AcceptPromise, ProfileBenefit, RecordPromise, StateForecast } from '@plumbline/benefits';
import { asCaller, Sweeper, toCommand, type Command } from '@plumbline/event-sourcing';
import { Clock, MemoryEventStore, START, type RecordedEvent } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { ChangeDefinition, DefineMeasure, RecordMeasurement } from '@plumbline/measures';
import { PlanMilestone } from '@plumbline/milestones';
import { CharterProgram } from '@plumbline/programs';
import { Runner } from '@plumbline/read-models';
import { flagInputs, type FlagEvents } from '@plumbline/risks';
import { RegisterStakeholder, WithdrawStakeholder } from '@plumbline/stakeholders';
import fc from 'fast-check';
import { LedgerModule } from '../apps/api/src/ledger.module';
import { openViewsForTest } from './postgres/views';

const START_ON = '2026-03-02';
const DAYS = 90;

type Said = readonly [input: Type<Command>, said: object];

const { RaiseRedFlag, AcknowledgeFlag, TriageFlag, PlanMitigation } = flagInputs;

const flagOf = (id: string, severity: string, more: object = {}): Said => [
  RaiseRedFlag,
  {
    id,
    by: 'consultant',
    seen: `What ${id} is about`,
    threatens: 'Fewer errors',
    category: 'people',
    severity,
    outsideScope: true,
    sureness: 7,
    disclosure: 'named',
    ...more,
  },
];

/** What people say in 90 days, by the day on which they say it; most of it is left unanswered. */
const PLAY: Readonly<Record<number, readonly Said[]>> = {
  0: [
    [CharterProgram, { id: 'north', name: 'North', goals: ['Fewer errors'] }],
    ...['consultant', 'pmo', 'him', 'ann'].map((id): Said => [
      RegisterStakeholder,
      { id, name: id, kind: 'person' },
    ]),
    [PlanMilestone, { id: 'live', name: 'Live', kind: 'goLive', plannedOn: '2026-05-25' }],
    [
      DefineMeasure,
      { id: 'los', name: 'LOS', unit: 'd', direction: 'down', text: 'Stay', frequencyDays: 14 },
    ],
    [RecordPromise, { id: 'b1', title: 'Stays', quote: 'Q', promiser: 'V', document: 'Bid' }],
    [AcceptPromise, { id: 'b1', owner: 'ann' }],
    [
      ProfileBenefit,
      {
        id: 'b1',
        class: 'nonFinancial',
        measure: 'los',
        counting: 'attainment',
        reviewsOn: ['2027-01-01'],
      },
    ],
    flagOf('low', 'low'),
    flagOf('answered', 'moderate'),
  ],
  1: [
    flagOf('high', 'high'),
    [AcknowledgeFlag, { id: 'answered', by: 'pmo' }],
    [TriageFlag, { id: 'answered', by: 'pmo', outcome: 'risk', owner: 'him' }],
    [PlanMitigation, { id: 'answered', by: 'him', text: 'Train', dueOn: '2026-06-01' }],
  ],
  5: [[RecordMeasurement, { id: 'los', value: 5 }]],
  10: [flagOf('safety', 'low', { patientSafety: true })],
  20: [[StateForecast, { id: 'b1', value: 4, forecastOn: '2026-10-01', reason: 'Plan' }]],
  30: [[StateForecast, { id: 'b1', value: 4, forecastOn: '2026-11-01', reason: 'Later' }]],
  40: [
    [StateForecast, { id: 'b1', value: 4, forecastOn: '2026-12-01', reason: 'Later' }],
    [ChangeDefinition, { id: 'los', text: 'Stay without day cases', reason: 'New report' }],
  ],
  60: [[WithdrawStakeholder, { id: 'ann', reason: 'New job' }]],
  85: [flagOf('command', 'extreme')],
};

/** A log that outlives the process. */
class KeptStore extends MemoryEventStore {
  override async close(): Promise<void> {}
}

/** A process on the log: views built anew, policies as they are. */
async function started(store: KeptStore, clock: Clock) {
  const access = await openAccessDatabase(':memory:');
  const keeping = { store, clock, access, database: openViewsForTest() };
  const app = await NestFactory.createApplicationContext(LedgerModule.on(keeping), {
    logger: ['fatal'],
    abortOnError: false,
  });
  await app.get(Runner).start();
  const bus = app.get(CommandBus);
  return {
    sweep: () => app.get(Sweeper).sweep(),
    close: () => app.close(),
    give: async ([input, said]: Said, commandId: string) => {
      const program = input === CharterProgram ? {} : { program: 'north' };
      const { position } = await asCaller({ actor: 'test', trusted: true }, () =>
        bus.execute(toCommand(input, { ...program, ...said, commandId })),
      );
      await app.get(Runner).reached(position);
    },
  };
}

/** Plays the 90 days; on some of them the process ends and another one goes on. */
async function played(restartsOn: ReadonlySet<number>): Promise<RecordedEvent[]> {
  const clock = new Clock();
  const store = new KeptStore(clock);
  let node = await started(store, clock);
  for (let day = 0; day <= DAYS; day += 1) {
    clock.pretend(`${addDays(START_ON, day)}T10:00:00.000Z`);
    for (const [index, said] of (PLAY[day] ?? []).entries()) {
      await node.give(said, `day-${day}-${index}`);
    }
    if (restartsOn.has(day)) {
      await node.close();
      node = await started(store, clock);
    }
    await node.sweep();
  }
  expect(await node.sweep()).toBe(0);
  await node.close();
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll(START)) events.push(event);
  return events;
}

const byPolicy = (events: readonly RecordedEvent[]) =>
  events
    .filter(({ actor }) => actor.startsWith('policy:'))
    .map(({ actor, stream, type, recordedAt, data }) => ({
      actor,
      stream,
      type,
      recordedAt,
      data,
    }));

const dataOf = <Type extends keyof FlagEvents>(events: readonly RecordedEvent[], type: Type) =>
  events
    .filter((event) => event.type === type)
    .map(({ stream, data }) => ({ stream, ...(data as FlagEvents[Type]) }));

describe('Ninety days in virtual time', () => {
  let alone: RecordedEvent[];
  beforeAll(async () => (alone = await played(new Set())));

  it('let every clock that ran out take its flag up once, and none that was answered', () => {
    const missed = dataOf(alone, 'FlagEscalated').map(
      ({ stream, missed: { step, dueAt } = { step: 'none', dueAt: '' } }) =>
        `${stream} ${step} ${dueAt}`,
    );
    expect(new Set(missed).size).toBe(missed.length);
    const up = (id: string) =>
      dataOf(alone, 'FlagEscalated')
        .filter(({ stream }) => stream === `north.flag-${id}`)
        .map(({ missed: late, to }) => `${late!.step}: ${to}`);
    expect(up('low')).toEqual([
      'acknowledge: workstream',
      'acknowledge: workstreamLead',
      'acknowledge: cio',
      'acknowledge: executiveSponsor',
    ]);
    expect(up('high')).toEqual(['acknowledge: cio', 'acknowledge: executiveSponsor']);
    expect(up('safety')).toEqual(['acknowledge: executiveSponsor']);
    expect(up('command')).toEqual(['acknowledge: executiveSponsor']);
    expect(up('answered')[0]).toBe('decide: workstreamLead');
  });

  it('raise each flag that the log shows once, and register the risk once', () => {
    const derived = dataOf(alone, 'RedFlagRaised').flatMap(({ derivedFrom }) => derivedFrom ?? []);
    expect(derived).toEqual([
      'notMeasured/los/2026-03-07',
      'definitionChanged/los/2',
      'forecastLater/b1/3',
      'baselineMissing/los',
      expect.stringContaining('ownerLeft/b1/'),
    ]);
    expect(alone.filter(({ type }) => type === 'RiskRegistered')).toHaveLength(1);
  });

  it('go the same way when the process is started anew on any days', async () => {
    const restarts = fc.uniqueArray(fc.nat(DAYS), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(restarts, async (days) => {
        expect(byPolicy(await played(new Set(days)))).toEqual(byPolicy(alone));
      }),
      { numRuns: 5 },
    );
  });
});
