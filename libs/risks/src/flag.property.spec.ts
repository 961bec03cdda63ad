import { decided, evolved } from '@plumbline/event-sourcing';
import { KnownError, type RecordedEvent } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { fold } from '@plumbline/read-models';
import fc from 'fast-check';
import { flag } from './flag';
import type { FlagCommands } from './flag.commands';
import { known, seen } from './flag.example';
import type { FlagEvents } from './flag.events';
import type { FlagState } from './flag.state';
import { ENDED } from './flag.status';
import { flags } from './flags.view';
import { isAbove } from './ladder';
import { RecordedFacts } from './recorded.example';

type Name = keyof FlagCommands;

const names = Object.keys(flag.decide).filter(
  (name) => !flag.begins!.includes(name as never),
) as Name[];
const FINAL: readonly Name[] = ['VerifyClosure', 'ProposeClosure'];

const everyone = ['consultant', 'pmo', 'him', 'it', 'sponsor'];

/** Anything that may be done, some days after what was done before; ends are rare. */
const deed = fc.record({
  name: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...names.filter((name) => !FINAL.includes(name))) },
    { weight: 1, arbitrary: fc.constantFrom(...FINAL) },
  ),
  later: fc.nat(9),
  speakers: fc.shuffledSubarray(everyone, { minLength: 5 }),
  owner: fc.constantFrom('consultant', 'him', 'it', undefined),
  outcome: fc.constantFrom('risk', 'issue', 'rejected', 'merged'),
  level: fc.constantFrom('low', 'moderate', 'high'),
  to: fc.constantFrom('pmo', 'cio', 'clinicalSafety', 'executiveSponsor'),
  upheld: fc.boolean(),
});

const begun = fc.record({
  severity: fc.constantFrom('low', 'moderate', 'high', 'extreme'),
  patientSafety: fc.boolean(),
  outsideScope: fc.boolean(),
});

class Told {
  state: FlagState = flag.initial;
  readonly facts = new RecordedFacts<FlagEvents>();

  /** Does something, and says whether it was allowed. */
  try(name: Name, on: string, said: object): boolean {
    const at = `${on}T12:00:00.000Z`;
    const record = { state: this.state, revision: this.facts.events.length - 1 };
    try {
      const facts = decided(flag, record, name, said as never, { on, at, actor: 'someone' });
      for (const fact of facts) {
        this.state = evolved(flag as never, this.state, fact, on);
        this.facts.add('flag-f1', on, fact, 'pmo');
      }
      return facts.length > 0;
    } catch (error) {
      expect(error).toBeInstanceOf(KnownError);
      return false;
    }
  }

  shown(on: string) {
    return flags.shown([...fold(flags, this.facts.events as RecordedEvent[]).values()][0]!, on);
  }
}

describe('Whatever is done with a flag', () => {
  it('is allowed or refused, and the rules and the view see the same', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(begun, fc.array(deed, { minLength: 20, maxLength: 60 }), (raised, deeds) => {
        const told = new Told();
        let on = '2026-03-02';
        const raiser = { by: 'consultant', sureness: 5, disclosure: 'named', known };
        told.try('RaiseRedFlag', on, { ...seen, ...raised, ...raiser });
        for (const { name, later, speakers, ...said } of deeds) {
          on = addDays(on, later);
          const { clock, to } = told.state;
          const more = { reason: 'Why', text: 'Mend it', dueOn: on, id: 'f1' };
          const into = said.outcome === 'merged' ? { into: 'f2' } : {};
          const due = { ...clock, known: { ...known, into: 'raised' } };
          const words = { ...said, ...more, ...into, ...due };
          if (!speakers.some((by) => told.try(name, on, { ...words, by }))) continue;
          const { state } = told;
          reached.add(state.status);
          const { status, level, goesTo, owner, respondBy } = told.shown(on);
          expect({ status, level, goesTo, owner, respondBy }).toEqual({
            status: state.status,
            level: state.level,
            goesTo: state.to,
            owner: state.owner,
            respondBy: state.clock?.dueAt,
          });
          if (raised.outsideScope) expect(owner).not.toBe('consultant');
          if (name.startsWith('Escalate')) expect(isAbove(state.to, to)).toBe(true);
          const waits = status === 'closureProposed' || ENDED.includes(status);
          expect(state.clock === undefined).toBe(waits && state.appeal !== 'pending');
        }
      }),
      { numRuns: 200, seed: 20260302 },
    );
    expect([...reached].sort()).toEqual([
      'acknowledged',
      'closed',
      'closureProposed',
      'merged',
      'mitigated',
      'owned',
      'raised',
      'rejected',
      'triaged',
    ]);
  });
});
