import type { RecordedEvent } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { fold, place, type View } from '@plumbline/read-models';
import * as fc from 'fast-check';
import { closing } from './closing.view';
import { PROGRAM, ProgramLog } from './program.example';
import { programs } from './programs.view';

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2024-01-01', days));
const text = fc.constantFrom('a', 'b', 'c');
const tell = (
  type: string,
  data: fc.Arbitrary<object>,
  stream: readonly [string, string] = ['program', PROGRAM],
) =>
  fc.tuple(data, day).map(([fact, on]) => (log: ProgramLog) => {
    log.tell(type as 'SiteAdded', on, fact as never, stream);
  });

const plan = ['plan', PROGRAM] as const;
const kind = fc.constantFrom('goLive', 'gate');
const goal = fc.record({ goal: fc.constantFrom('goal-1', 'goal-2'), text, reason: text });
const step = fc.oneof(
  tell('GoalAmended', goal),
  tell('SiteAdded', fc.record({ site: text, name: text })),
  tell('WavePlanned', fc.record({ wave: text, name: text, sites: fc.subarray(['a', 'b']) })),
  tell('DecisionRightSet', fc.record({ matter: text, role: text })),
  tell('ProgramClosed', fc.record({ reason: text })),
  tell('MilestonePlanned', fc.record({ milestone: text, kind, plannedOn: day }), plan),
  tell('GoLiveMoved', fc.record({ milestone: text, to: day }), plan),
  tell('MilestoneAchieved', fc.record({ milestone: text, kind }), plan),
  ...['x', 'y'].flatMap((id) => [
    tell('PromiseRecorded', fc.record({ title: text }), ['benefit', id]),
    tell('BenefitHandedOver', fc.record({ permanent: fc.boolean() }), ['benefit', id]),
    tell('BenefitReviewed', fc.record({ last: fc.boolean() }), ['benefit', id]),
    tell('BenefitRetired', fc.record({ reason: text }), ['benefit', id]),
  ]),
);

/** Whatever is told of a program after it was chartered, of any day. */
const logs = fc.array(step, { maxLength: 40, size: 'max' }).map((steps) => {
  const goals = ['goal-1', 'goal-2'].map((id) => ({ id, text: `${id} as pinned` }));
  const log = new ProgramLog().tell('ProgramChartered', '2024-01-01', { name: 'North', goals });
  for (const give of steps) give(log);
  return log.events;
});
const shownOf = (events: readonly RecordedEvent[]) =>
  fold(programs, events).get(place(PROGRAM, PROGRAM));
const kept = (view: View, events: readonly RecordedEvent[]) =>
  JSON.parse(JSON.stringify([...fold(view, events)])) as [string, object][];
const law = <Given>(given: fc.Arbitrary<Given>, holds: (given: Given) => void) =>
  fc.assert(fc.property(given, holds), { numRuns: 200 });

describe('Whatever is recorded of a program, on whatever day', () => {
  it('every part of the log can be folded, also one without its beginning', () =>
    law(fc.tuple(logs, fc.nat(), day), ([events, from, on]) => {
      for (const view of [programs, closing] as View[]) {
        events.forEach((_, count) => kept(view, events.slice(0, count + 1)));
        kept(view, events.slice(from % events.length));
        kept(
          view,
          events.filter(({ effectiveAt }) => effectiveAt.slice(0, 10) <= on),
        );
      }
    }));

  it('a replay shows the same again, and the facts are as they were', () =>
    law(logs, (events) => {
      const before = JSON.stringify(events);
      for (const view of [programs, closing] as View[]) {
        expect(kept(view, events)).toEqual(kept(view, events));
      }
      expect(JSON.stringify(events)).toBe(before);
    }));

  it('the goals stay as they were pinned, with every later wording', () =>
    law(logs, (events) => {
      const { goals } = shownOf(events)!;
      expect(goals.map(({ text: words }) => words)).toEqual([
        'goal-1 as pinned',
        'goal-2 as pinned',
      ]);
      const amended = events.filter(({ type }) => type === 'GoalAmended');
      expect(goals.flatMap(({ amendments }) => amendments)).toHaveLength(amended.length);
    }));

  it('what is closed stays closed', () =>
    law(logs, (events) => {
      const isClosed = events.some(({ type }) => type === 'ProgramClosed');
      expect(shownOf(events)!.status === 'closed').toBe(isClosed);
    }));
});
