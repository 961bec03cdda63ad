import { fold, place } from '@plumbline/read-models';
import { disclosed } from './disclosed-facts';
import type { Flag } from './flag.document';
import { appealed, clock, raisedWith, wayTo } from './flag.example';
import { flagFigures } from './flag-figures';
import type { FlagEvents } from './flag.events';
import { flags } from './flags.view';
import { RecordedFacts } from './recorded.example';
import { flagSignals, signalsOf } from './signals.view';

type Facts = (typeof wayTo)['raised'];

function recorded(facts: Facts, id = 'f1', into = new RecordedFacts<FlagEvents>()) {
  for (const { on, ...fact } of facts) into.add(`flag-${id}`, on!, fact, 'pmo');
  return into;
}

function shown(facts: Facts, day: string): Flag {
  return flags.shown(fold(flags, recorded(facts).events).get(place('north', 'f1'))!, day);
}

describe('A flag, as it is shown', () => {
  it.each(Object.keys(wayTo) as (keyof typeof wayTo)[])(
    'stands where its facts say: %s',
    (status) => expect(shown(wayTo[status], '2026-03-10').status).toBe(status),
  );

  it('owes its first response by the clock that was set', () =>
    expect(shown(wayTo.raised, '2026-03-02')).toMatchObject({
      owed: 'acknowledge',
      respondBy: '2026-03-03T12:00:00.000Z',
      overdue: false,
      level: 'high',
      goesTo: 'workstreamLead',
    }));

  it('is overdue from the day after its clock, not on the day itself', () => {
    expect(shown(wayTo.raised, '2026-03-03').overdue).toBe(false);
    const { overdue, missedAt, respondBy } = shown(wayTo.raised, '2026-03-04');
    expect([overdue, missedAt]).toEqual([true, respondBy]);
  });

  it('is overdue at once when a clock ran out, and until the response is given', () => {
    const missed = [
      ...wayTo.raised,
      {
        type: 'FlagEscalated',
        data: {
          from: 'high',
          level: 'extreme',
          to: 'cio',
          cause: 'responseClock',
          reason: 'Late',
          missed: { step: 'acknowledge', dueAt: '2026-03-03T12:00:00.000Z' },
          clock: clock('acknowledge', '2026-03-05'),
        },
        on: '2026-03-03',
      },
    ] as const;
    expect(shown(missed, '2026-03-03')).toMatchObject({
      overdue: true,
      missedAt: '2026-03-03T12:00:00.000Z',
      respondBy: '2026-03-05T12:00:00.000Z',
      level: 'extreme',
      escalatedTo: 'cio',
      escalations: [{ from: 'high', level: 'extreme', cause: 'responseClock', down: false }],
    });
    const heard = { ...wayTo.acknowledged.at(-1)!, on: '2026-03-04' };
    expect(shown([...missed, heard], '2026-03-04')).toMatchObject({
      overdue: false,
      owed: 'plan',
      acknowledgedAt: '2026-03-04T12:00:00.000Z',
    });
  });

  it('owes nothing while it waits for its raiser, and at the end', () => {
    for (const status of ['closureProposed', 'closed', 'rejected', 'merged'] as const) {
      const { owed, respondBy, overdue } = shown(wayTo[status], '2030-01-01');
      expect([owed, respondBy, overdue]).toEqual([undefined, undefined, false]);
    }
  });

  it('ages until its end', () => {
    expect(shown(wayTo.mitigated, '2026-04-01').ageDays).toBe(30);
    expect(shown(wayTo.closed, '2026-04-01').ageDays).toBe(5);
  });

  it('keeps the appeal and what was decided', () => {
    const decided = {
      type: 'FlagAppealDecided',
      data: { upheld: true, reason: 'She is right', clock: clock('plan', '2026-03-10') },
      on: '2026-03-06',
    } as const;
    expect(shown(appealed, '2026-03-06')).toMatchObject({
      status: 'rejected',
      owed: 'decide',
      goesTo: 'executiveSponsor',
      appeal: { on: '2026-03-05', reason: 'It will hurt' },
    });
    expect(shown([...appealed, decided], '2026-03-08')).toMatchObject({
      status: 'acknowledged',
      appeal: { upheld: true, decidedBy: 'pmo', decision: 'She is right' },
      ageDays: 6,
    });
  });

  it('goes back to its owner when closure is refused', () => {
    const refused = {
      type: 'FlagClosureRefused',
      data: { reason: 'Not for fax', clock: clock('decide', '2026-03-24') },
      on: '2026-03-10',
    } as const;
    expect(shown([...wayTo.closureProposed, refused], '2026-03-10')).toMatchObject({
      status: 'owned',
      owed: 'decide',
      closure: { proposedOn: '2026-03-06', refusedOn: '2026-03-10', refusal: 'Not for fax' },
    });
  });

  it('comes down by a person, with a clock of the lower level', () => {
    const down = {
      type: 'FlagDeescalated',
      data: {
        from: 'high',
        level: 'moderate',
        to: 'workstream',
        reason: 'Contained',
        clock: clock('decide', '2026-04-09'),
      },
      on: '2026-03-10',
    } as const;
    expect(shown([...wayTo.mitigated, down], '2026-03-10')).toMatchObject({
      level: 'moderate',
      goesTo: 'workstream',
      respondBy: '2026-04-09T12:00:00.000Z',
      escalations: [{ down: true, cause: 'person' }],
    });
  });

  it.each([
    ['named', 'consultant', false],
    ['roleOnly', 'Consultant', false],
    ['confidential', undefined, true],
  ] as const)('names the raiser as the raiser wished: %s', (disclosure, raisedBy, confidential) =>
    expect(shown(raisedWith({ disclosure }), '2026-03-02')).toMatchObject({
      raisedBy,
      confidential,
    }),
  );

  it('never throws, whatever prefix of its facts is there', () => {
    for (const facts of [...Object.values(wayTo), appealed]) {
      facts.forEach((_, length) => fold(flags, recorded(facts.slice(0, length + 1)).events));
      facts.forEach((_, start) => fold(flags, recorded(facts.slice(start)).events));
    }
  });
});

describe('The facts of a flag', () => {
  const facts = (disclosure: 'named' | 'roleOnly' | 'confidential') => {
    const all = recorded(raisedWith({ disclosure }));
    const [verified] = wayTo.closed.slice(-1);
    all.add('flag-f1', '2026-03-07', { type: verified!.type, data: verified!.data } as never);
    const [own] = all.events.slice(-1);
    return [...all.events.slice(0, -1), { ...own!, onBehalfOf: 'consultant', actor: 'claimed:C' }];
  };

  it('are shown as they are where the raiser wished to be named', () =>
    expect(disclosed(facts('named'))).toEqual(facts('named')));

  it('name the role alone, or nothing, where the raiser wished so', () => {
    const roleOnly = JSON.stringify(disclosed(facts('roleOnly')));
    expect(roleOnly).toContain('"raiserRole":"Consultant"');
    expect(roleOnly).not.toMatch(/"consultant"|claimed:C/);
    expect(JSON.stringify(disclosed(facts('confidential')))).not.toMatch(
      /"consultant"|claimed:C|Consultant/,
    );
  });

  it('are none where it is not known yet what the raiser wished', () =>
    expect(disclosed(facts('confidential').slice(1))).toEqual([]));
});

describe('The signals of a flag', () => {
  const merge = (all: RecordedFacts<FlagEvents>, id: string, into: string, raiser?: string) =>
    all.add(`flag-${id}`, '2026-03-04', {
      type: 'FlagTriaged',
      data: { by: 'pmo', outcome: 'merged', into, raiser },
    });
  const count = (all: RecordedFacts<FlagEvents>) => {
    const documents = [...fold(flagSignals, all.events).values()];
    return signalsOf(
      { id: 'f1', raiser: 'consultant' },
      new Map(documents.map((document) => [document.id, document])),
    );
  };

  it('are the independent people who saw it, whoever was merged into whom', () => {
    const all = new RecordedFacts<FlagEvents>();
    expect(count(all)).toBe(1);
    expect(count(merge(all, 'f2', 'f1', 'nurse'))).toBe(2);
    expect(count(merge(all, 'f3', 'f1', 'nurse'))).toBe(2);
    expect(count(merge(all, 'f4', 'f1', 'consultant'))).toBe(2);
    expect(count(merge(all, 'f5', 'f2', 'coder'))).toBe(3);
    expect(count(merge(all, 'f6', 'f1'))).toBe(4);
  });

  it('are not what was triaged otherwise', () => {
    const all = recorded(wayTo.rejected);
    expect(fold(flagSignals, all.events).size).toBe(0);
  });
});

describe('The figures of the flags', () => {
  const figures = (all: Facts[], day = '2026-03-10') =>
    flagFigures(
      all.map((facts, index) => ({ ...shown(facts, day), id: `f${index}` })),
      [],
      day,
    );

  it('count as in time what was acknowledged by the first clock', () => {
    const late = [wayTo.raised[0]!, { ...wayTo.acknowledged[1]!, on: '2026-03-05' }];
    expect(figures([wayTo.acknowledged, late]).acknowledgedInTimePct).toBe(50);
    expect(figures([wayTo.acknowledged, wayTo.raised]).acknowledgedInTimePct).toBe(50);
    expect(figures([wayTo.acknowledged, wayTo.raised], '2026-03-03').acknowledgedInTimePct).toBe(
      100,
    );
  });

  it('have the age of the open ones in the middle, and the share that was rejected', () =>
    expect(figures([wayTo.mitigated, wayTo.closed, wayTo.rejected, wayTo.raised])).toMatchObject({
      raised: 4,
      open: 2,
      overdue: 1,
      medianAgeDays: 8,
      rejectedPct: (100 * 1) / 3,
    }));

  it('count as missed what was rejected and became an issue', () => {
    const rejected = { ...shown(wayTo.rejected, '2026-03-10'), id: 'f1' };
    const issue = { from: 'f1', kind: 'issue' } as never;
    expect(flagFigures([rejected], [issue], '2026-03-10')).toMatchObject({
      becameIssues: 1,
      missedSignalPct: 100,
    });
    expect(flagFigures([rejected], [], '2026-03-10').missedSignalPct).toBe(0);
  });
});
