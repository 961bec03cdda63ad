import type { Policy, Waiting } from '@plumbline/event-sourcing';
import { fold } from '@plumbline/read-models';
import { appealed, raisedWith, wayTo } from './flag.example';
import type { FlagEvents } from './flag.events';
import { RecordedFacts } from './recorded.example';
import type { RiskEvents } from './risk.events';
import { whenFlagAcknowledged } from './when-flag-acknowledged.policy';
import { whenFlagRaised } from './when-flag-raised.policy';
import { whenFlagTriaged } from './when-flag-triaged.policy';
import { whenMitigationPlanned } from './when-mitigation-planned.policy';

type Way = (typeof wayTo)['raised'];

function recorded(way: Way): RecordedFacts<FlagEvents & RiskEvents> {
  const facts = new RecordedFacts<FlagEvents & RiskEvents>();
  for (const { on, ...fact } of way) facts.add('flag-f1', on!, fact as never);
  return facts;
}

function waiting(policy: Policy, facts: RecordedFacts<FlagEvents & RiskEvents>): Waiting[] {
  return [...fold(policy.view, facts.events).values()] as Waiting[];
}

const CLOCKS = {
  acknowledge: whenFlagRaised,
  plan: whenFlagAcknowledged,
  decide: whenMitigationPlanned,
};

describe('The clock that runs', () => {
  it.each<[keyof typeof wayTo, keyof typeof CLOCKS | undefined]>([
    ['raised', 'acknowledge'],
    ['acknowledged', 'plan'],
    ['triaged', 'plan'],
    ['owned', 'plan'],
    ['mitigated', 'decide'],
    ['closureProposed', undefined],
    ['closed', undefined],
    ['rejected', undefined],
    ['merged', undefined],
  ])('for a flag that is %s is that for: %s', (status, step) => {
    const running = Object.entries(CLOCKS).filter(
      ([, policy]) => waiting(policy, recorded(wayTo[status])).length > 0,
    );
    expect(running.map(([name]) => name)).toEqual(step ? [step] : []);
  });

  it('is none with the executive sponsor, for nobody is above', () => {
    const final = { step: 'acknowledge', dueAt: '2026-03-03T12:00:00.000Z', final: true, table: 1 };
    const facts = recorded(raisedWith({ clock: final as never }));
    expect(waiting(whenFlagRaised, facts)).toEqual([]);
    for (const policy of Object.values(CLOCKS)) {
      expect(waiting(policy, recorded(appealed))).toEqual([]);
    }
  });

  it('says which response was due, so that another one is not taken for it', () => {
    const [due] = waiting(whenFlagRaised, recorded(wayTo.raised));
    expect(whenFlagRaised.then(due as never).said).toEqual({
      program: 'north',
      id: 'f1',
      step: 'acknowledge',
      dueAt: '2026-03-03T12:00:00.000Z',
    });
  });
});

describe('A flag that is triaged', () => {
  it('as a risk is to be registered at once, in the name of who triaged it', () => {
    const [due] = waiting(whenFlagTriaged, recorded(wayTo.triaged));
    expect(due!.dueAt).toBe('2026-03-04T12:00:00.000Z');
    expect(whenFlagTriaged.then(due as never).said).toMatchObject({
      from: 'f1',
      by: 'pmo',
      kind: 'risk',
      title: 'Release of information has no work queue',
      factor: 'himReadiness',
    });
  });

  it('as anything else is not registered', () => {
    for (const status of ['acknowledged', 'rejected', 'merged'] as const) {
      const [due] = waiting(whenFlagTriaged, recorded(wayTo[status]));
      expect(due!.dueAt).toMatch(/^9999/);
    }
  });

  it('is registered once, also by hand', () => {
    const facts = recorded(wayTo.triaged).add('risk-r1', '2026-03-04', {
      type: 'RiskRegistered',
      data: { kind: 'risk', title: 'By hand', category: 'people', from: 'f1' },
    });
    expect(waiting(whenFlagTriaged, facts)).toEqual([]);
  });
});
