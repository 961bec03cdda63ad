import { Refused } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { fold, place } from '@plumbline/read-models';
import * as fc from 'fast-check';
import type { ChecklistCommands } from './checklist';
import { checklists } from './checklists.view';
import { ownChecklist } from './recorded.example';

const block = { workflow: 'mailroom', reason: 'Flood', by: 'ada' };
const look = (recorded: ReturnType<typeof ownChecklist>, today: Day, events = recorded.events) => {
  const document = fold(checklists, events).get(place('north', 'own'))!;
  return checklists.shown(document, today).workflows[0]!;
};

describe('Whatever is recorded of a checklist, in whatever order', () => {
  const day = fc.integer({ min: 0, max: 90 }).map((days) => addDays('2026-01-01', days));
  const item = fc.constantFrom('a', 'b');
  const command = fc.oneof(
    fc.tuple(
      fc.constant('AttestItem' as const),
      fc.record({
        workflow: fc.constant('mailroom'),
        item,
        answer: fc.constantFrom('met', 'partly', 'notMet', 'notApplicable'),
        evidence: fc.constant('Photo'),
        expiresOn: fc.option(day, { nil: undefined }),
        by: fc.constant('ada'),
      }),
    ),
    fc.tuple(fc.constant('BlockWorkflow' as const), fc.constant(block)),
    fc.tuple(fc.constant('UnblockWorkflow' as const), fc.constant(block)),
  );
  const commands = fc.array(fc.tuple(command, day), { maxLength: 25 });

  function recordedOf(given: typeof commands extends fc.Arbitrary<infer Given> ? Given : never) {
    const recorded = ownChecklist();
    for (const [[name, said], on] of given) {
      try {
        recorded.give(name, on, said as ChecklistCommands[typeof name]);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    }
    return recorded;
  }

  it('is green only with fresh evidence for every item, and the same on every look', () => {
    fc.assert(
      fc.property(commands, day, (given, today) => {
        const recorded = recordedOf(given);
        const shown = look(recorded, today, recorded.by(today));
        expect(look(recorded, today, recorded.by(today))).toEqual(shown);
        if (!['green', 'amber', 'red'].includes(shown.status)) return;
        for (const { history } of shown.items) {
          expect(history.at(-1)!.freshUntil >= today).toBe(true);
          expect(addDays(history.at(-1)!.attestedOn, 30) >= today).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has stood as it stands since the day it says, and not the day before', () => {
    fc.assert(
      fc.property(commands, day, (given, today) => {
        const recorded = recordedOf(given);
        const { since, status } = look(recorded, today, recorded.by(today));
        expect(since <= today).toBe(true);
        for (let on = since; on <= today; on = addDays(on, 1)) {
          expect(look(recorded, on, recorded.by(on)).status).toBe(status);
        }
        if (since > '2026-01-01') {
          const before = addDays(since, -1);
          expect(look(recorded, before, recorded.by(before)).status).not.toBe(status);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('can be shown after any prefix of the log', () => {
    fc.assert(
      fc.property(commands, fc.nat(), (given, count) => {
        const recorded = recordedOf(given);
        const prefix = recorded.events.slice(0, 1 + (count % recorded.events.length));
        const document = fold(checklists, prefix).get(place('north', 'own'))!;
        expect(() => checklists.shown(document, '2026-02-01')).not.toThrow();
      }),
    );
  });
});
