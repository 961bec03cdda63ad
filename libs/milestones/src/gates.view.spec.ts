import { decided, evolved } from '@plumbline/event-sourcing';
import { encodePosition, streamName, type RecordedEvent } from '@plumbline/event-store';
import { fold, place } from '@plumbline/read-models';
import * as fc from 'fast-check';
import { gate } from './gate';
import { gateCommand, prepared, voted, type GateFact } from './gate.example';
import { gateShown } from './gate-shown';
import { gates, type GateRecord } from './gates.view';

const NOTHING = { checklists: [], trainings: [], flags: [], places: { sites: {}, waves: [] } };
const planned = {
  type: 'MilestonePlanned',
  data: { milestone: 'core', name: 'Core', kind: 'gate', plannedOn: '2026-02-01', dependsOn: [] },
} as const;

function recorded(
  facts: readonly { readonly type: string; readonly data: object; readonly on?: string }[],
): RecordedEvent[] {
  return facts.map(({ type, data, on = '2026-01-15' }, revision) => ({
    id: `event-${revision}`,
    position: encodePosition(revision + 1),
    stream: 'milestone' in data ? streamName('p', 'plan', 'p') : streamName('p', 'gate', 'core'),
    revision,
    type,
    data,
    schemaVersion: 1,
    program: 'p',
    commandId: `command-${revision}`,
    actor: 'someone',
    recordedAt: `${on}T12:00:00.000Z`,
    effectiveAt: `${on}T00:00:00.000Z`,
    correlation: '',
  }));
}

const kept = (facts: Parameters<typeof recorded>[0]): GateRecord | undefined =>
  fold(gates, recorded(facts)).get(place('p', 'core'));
const look = (facts: Parameters<typeof recorded>[0], today = '2026-01-20') =>
  gateShown(kept(facts)!, NOTHING, today);

/** Commands given one after the other, refusals left out. */
function history(names: readonly (keyof typeof gateCommand)[]): GateFact[] {
  let record = { state: gate.initial, revision: -1 };
  return names.flatMap((name) => {
    try {
      const occasion = { on: '2026-01-15', at: '2026-01-15T12:00:00.000Z', actor: 'someone' };
      const facts = decided(gate, record, name, gateCommand[name] as never, occasion);
      for (const fact of facts) {
        const state = evolved(gate as never, record.state, fact, '2026-01-15');
        record = { state, revision: record.revision + 1 };
      }
      return [...facts];
    } catch {
      return [];
    }
  });
}

describe('A gate as shown', () => {
  it('is grey before anything is known of it, and moves with its milestone', () => {
    expect(look([planned])).toMatchObject({ result: 'unknown', dueOn: '2026-02-01', votes: [] });
    const move = { milestone: 'core', from: '2026-02-01', to: '2026-02-11', reason: 'Why' };
    expect(look([planned, { type: 'MilestoneRescheduled', data: move }]).dueOn).toBe('2026-02-11');
  });

  it('is not made of a milestone that is no gate', () => {
    const other = { ...planned, data: { ...planned.data, kind: 'milestone' } };
    expect(kept([other])).toBeUndefined();
  });

  it('tells votes without what was said in private', () => {
    const { votes, confidence } = look([planned, prepared, ...voted('cio')]);
    expect(votes).toEqual([
      { role: 'cio', member: 'cio', vote: 'go', on: '2026-01-15', changes: [] },
    ]);
    expect(confidence).toBeUndefined();
  });

  it('turns grey with time, and keeps what it was once it is decided', () => {
    const ready = history(['PrepareGate', 'AddCriterion']);
    const assessed = { criterion: 'critical', actualPct: 100, evidence: 'Log', by: 'it' };
    const facts = [planned, ...ready, { type: 'CriterionAssessed', data: assessed }];
    expect([look(facts).result, look(facts, '2026-03-01').result]).toEqual(['pass', 'unknown']);
    const criteria = look(facts).criteria.map(({ id, required, actual, ...said }) => ({
      criterion: id,
      minimumPct: required,
      actualPct: actual,
      ...said,
    }));
    const evidence = { criteria, votes: [], missingVotes: [], blocked: [] };
    const decision = { by: 'cio', outcome: 'go', result: 'pass', conditions: [], evidence };
    const after = look([...facts, { type: 'GateDecided', data: decision }], '2026-09-01');
    expect(after).toMatchObject({ result: 'pass', declared: 'go', declaredOn: '2026-01-15' });
    expect(after.frozenAt).toBe(encodePosition(facts.length + 1));
  });

  it('shows every override for ever, also after it met again', () => {
    const facts = [planned, ...history(['PrepareGate', 'OverrideGate', 'ReconveneGate'])];
    const { overrides, overridden, round, declared } = look(facts);
    expect(overrides).toMatchObject([
      { by: 'sponsor', reason: 'The contract ends', on: '2026-01-15', result: 'unknown' },
    ]);
    expect([overridden, round, declared]).toEqual([false, 2, undefined]);
  });
});

describe('Whatever is recorded of a gate', () => {
  const names = fc.array(
    fc.constantFrom(...(Object.keys(gateCommand) as (keyof typeof gateCommand)[])),
    { maxLength: 30 },
  );

  it('shows what the rules know, of any beginning of the log', () =>
    fc.assert(
      fc.property(names, fc.nat(40), (given, length) => {
        const facts = history(['PrepareGate', ...given]).slice(0, length);
        const shown = kept([planned, ...facts])!;
        const state = facts.reduce(
          (before, fact) => evolved(gate as never, before, fact, '2026-01-15'),
          gate.initial,
        );
        expect(shown.state).toEqual(state);
        expect(() => gateShown(shown, NOTHING, '2026-01-20')).not.toThrow();
      }),
    ));

  it('never breaks, even where some facts were true only later', () =>
    fc.assert(
      fc.property(names, fc.infiniteStream(fc.boolean()), (given, keep) => {
        const facts = history(['PrepareGate', ...given]).filter(() => keep.next().value);
        expect(() => look([planned, ...facts])).not.toThrow();
      }),
    ));

  it('gives away no confidence and no dissent in the frozen evidence', () =>
    fc.assert(
      fc.property(names, (given) => {
        const facts = history(['PrepareGate', ...given]);
        const frozen = facts.filter(({ data }) => 'evidence' in data);
        expect(JSON.stringify(frozen)).not.toMatch(/confidence|dissent/);
      }),
    ));
});
