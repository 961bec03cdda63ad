import { Refused } from '@plumbline/event-sourcing';
import { addDays, daysBetween } from '@plumbline/figures';
import { fold, place } from '@plumbline/read-models';
import * as fc from 'fast-check';
import { lastWord } from './days-said';
import type { Milestone } from './milestone.documents';
import { milestones } from './milestones.view';
import type { PlanCommands } from './plan.commands';
import type { PlanEvents } from './plan.events';
import { LET_THROUGH, RecordedPlan } from './plan.example';

const START = '2025-01-01';
const EVER = '2199-12-31';

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(START, days));
const id = fc.constantFrom('a', 'b', 'c', 'd');
const reason = fc.constant('Why');
const command = fc.oneof(
  fc.tuple(
    fc.constant('PlanMilestone' as const),
    fc.record({
      id,
      name: id,
      kind: fc.constantFrom('milestone', 'goLive'),
      plannedOn: day,
      dependsOn: fc.subarray(['b', 'c'], { maxLength: 1 }),
    }),
  ),
  fc.tuple(fc.constant('RescheduleMilestone' as const), fc.record({ id, to: day, reason })),
  fc.tuple(fc.constant('MoveGoLive' as const), fc.record({ to: day, reason })),
  fc.tuple(
    fc.constant('AchieveMilestone' as const),
    fc.record({ id, known: fc.constant(LET_THROUGH) }),
  ),
  fc.tuple(fc.constant('SuspendMilestone' as const), fc.record({ id, reason })),
  fc.tuple(fc.constant('ResumeMilestone' as const), fc.record({ id, reason })),
);
const commands = fc.array(fc.tuple(command, day), { maxLength: 40 });

function recordedOf(given: typeof commands extends fc.Arbitrary<infer Given> ? Given : never) {
  const recorded = begun();
  for (const [[name, said], on] of given) {
    try {
      recorded.give(name, on, said as PlanCommands[typeof name]);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }
  return recorded;
}

function shown(recorded: RecordedPlan, on = EVER): Milestone[] {
  const documents = [...fold(milestones, recorded.by(on)).values()];
  return documents.map((document) => milestones.shown(document, on));
}

const begun = () =>
  new RecordedPlan()
    .give('PlanMilestone', START, { id: 'a', name: 'A', kind: 'goLive', plannedOn: '2025-12-01' })
    .give('PlanMilestone', START, { id: 'b', name: 'B', kind: 'gate', plannedOn: '2025-11-01' });

const isMove = (type: string) => type === 'MilestoneRescheduled' || type === 'GoLiveMoved';
const daysOf = ({ moves }: Milestone) => moves.reduce((sum, { days }) => sum + days, 0);

describe('Whatever is recorded of a plan, in whatever order', () => {
  it('shows the last word by any day, just as the rules know it', () => {
    fc.assert(
      fc.property(commands, day, (given, on) => {
        const recorded = recordedOf(given);
        for (const milestone of shown(recorded, on)) {
          const { plannedOn, moves, inPlanSince } = recorded.state.get(milestone.id)!;
          expect(inPlanSince <= on).toBe(true);
          expect(milestone.baselineOn).toBe(plannedOn);
          expect(milestone.forecastOn).toBe(lastWord(plannedOn, moves, on));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('moves each day from where it stood by then', () => {
    fc.assert(
      fc.property(commands, (given) => {
        const { events } = recordedOf(given);
        events.forEach(({ type, data, effectiveAt }, index) => {
          if (!isMove(type)) return;
          const { milestone, from, to } = data as PlanEvents['MilestoneRescheduled'];
          const before = events.slice(0, index).filter((event) => event.effectiveAt <= effectiveAt);
          const stood = fold(milestones, before).get(place(before[0]?.program ?? '', milestone));
          if (stood) expect(from).toBe(stood.forecastOn);
          expect(from === to).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every move, and their days add up to the slip of what is not achieved', () => {
    fc.assert(
      fc.property(commands, (given) => {
        const recorded = recordedOf(given);
        const all = shown(recorded);
        const facts = recorded.events.filter(({ type }) => isMove(type));
        expect(all.flatMap(({ moves }) => moves)).toHaveLength(facts.length);
        for (const milestone of all) {
          const { baselineOn, forecastOn, achievedOn, slipDays } = milestone;
          expect(daysOf(milestone)).toBe(daysBetween(baselineOn, forecastOn));
          if (!achievedOn) expect(slipDays).toBe(daysOf(milestone));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('A go-live that is moved and moved back', () => {
  it('ends at the baseline with every day it had, and what moved along does, too', () => {
    const somewhere = fc.array(day, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(somewhere, (days) => {
        const recorded = begun();
        const path = [...days, '2025-12-01'].filter((to, index, all) => to !== all[index - 1]);
        path.forEach((to, index) =>
          recorded.give('MoveGoLive', addDays(START, index), { to, reason: 'Why' }),
        );
        for (const { moves, slipDays, forecastOn, baselineOn } of shown(recorded)) {
          const back = daysBetween('2025-12-01', baselineOn);
          expect(moves.map(({ to }) => to)).toEqual(path.map((to) => addDays(to, back)));
          expect([slipDays, forecastOn]).toEqual([0, baselineOn]);
        }
      }),
    );
  });
});
