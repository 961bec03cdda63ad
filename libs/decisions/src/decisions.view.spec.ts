import { encodePosition, streamName, type RecordedEvent } from '@plumbline/event-store';
import { fold, place } from '@plumbline/read-models';
import * as fc from 'fast-check';
import {
  decidedAnew,
  decidedOnce,
  reopened,
  waivedHim,
  type DecisionFact,
} from './decision.example';
import type { DecisionArea } from './decision.events';
import { decisionShown, withoutHim } from './decision-shown';
import { DECISION_AREA } from './decision.words';
import { decisions, type DecisionRecord } from './decisions.view';
import { decisionVoices, type DecisionVoice } from './voices.view';

const AREAS = Object.values(DECISION_AREA);

function recorded(
  facts: readonly { readonly type: string; readonly data: object }[],
  stream = streamName('p', 'decision', 'scan'),
): RecordedEvent[] {
  return facts.map(({ type, data }, revision) => ({
    id: `event-${revision}`,
    position: encodePosition(revision + 1),
    stream,
    revision,
    type,
    data,
    schemaVersion: 1,
    program: 'p',
    commandId: `command-${revision}`,
    actor: 'someone',
    recordedAt: '2026-01-15T12:00:00.000Z',
    effectiveAt: `2026-01-${10 + revision}T00:00:00.000Z`,
    correlation: '',
  }));
}

const kept = (...facts: DecisionFact[]): DecisionRecord | undefined =>
  fold(decisions, recorded(facts)).get(place('p', 'scan'));
const voices: DecisionVoice[] = [
  { id: 'it', voice: 'it' },
  { id: 'him-director', voice: 'him' },
  { id: 'coder' },
];
const shown = (...facts: DecisionFact[]) => decisionShown(kept(...facts)!, voices);

describe('A decision as shown', () => {
  it('tells that it touches HIM, which was not consulted', () =>
    expect(shown(decidedOnce)).toMatchObject({
      id: 'scan',
      status: 'decided',
      outcome: 'Scan on the day of discharge',
      decidedBy: 'cio',
      decidedOn: '2026-01-10',
      recordedBy: 'pmo',
      himConsulted: false,
      missingVoices: ['him'],
      waiver: undefined,
      warning: 'It touches HIM; HIM was not consulted, and nobody waived it.',
    }));

  it('still tells that HIM was not consulted when that was waived, with the waiver', () => {
    const document = shown(decidedOnce, waivedHim);
    expect(document).toMatchObject({ himConsulted: false, missingVoices: [], warning: undefined });
    expect(document.waiver).toMatchObject({ who: 'him', by: 'cio', on: '2026-01-11' });
    expect(withoutHim([document])).toEqual([document]);
  });

  it('stays what it was while it is reopened', () =>
    expect(shown(decidedOnce, reopened)).toMatchObject({
      status: 'reopened',
      outcome: 'Scan on the day of discharge',
      reopenings: [{ businessReason: 'The scanning contract ends', by: 'cio', on: '2026-01-11' }],
    }));

  it('keeps every outcome with those who had no voice in it, and what was waived for it', () => {
    const document = shown(decidedOnce, waivedHim, reopened, decidedAnew);
    expect(document).toMatchObject({
      outcome: 'Scan at the bedside',
      decidedOn: '2026-01-13',
      himConsulted: true,
      missingVoices: ['it'],
      waiver: undefined,
      warning: undefined,
    });
    expect(document.outcomes).toMatchObject([
      { version: 1, outcome: 'Scan on the day of discharge', himConsulted: false },
      { version: 2, outcome: 'Scan at the bedside', himConsulted: true },
    ]);
    expect(document.outcomes.map(({ waivers }) => waivers.length)).toEqual([1, 0]);
    expect(withoutHim([document])).toEqual([]);
  });

  const of = (data: Partial<(typeof decidedOnce)['data']>) =>
    shown({ ...decidedOnce, data: { ...decidedOnce.data, ...data } } as DecisionFact);

  it('counts whoever decided as heard', () =>
    expect(of({ decidedBy: 'him-director' })).toMatchObject({ himConsulted: true }));

  it('does not count those who speak for nobody, nor those it does not know', () =>
    expect(of({ consulted: ['coder', 'ghost'] })).toMatchObject({ himConsulted: false }));

  it('that does not touch HIM has no warning and is not among those without HIM', () => {
    const document = of({ touches: ['pharmacy'] });
    expect(document).toMatchObject({ missingVoices: ['pharmacy'], warning: undefined });
    expect(withoutHim([document])).toEqual([]);
  });

  it('is not there for facts that came before it was recorded', () =>
    expect(kept(waivedHim, reopened, decidedAnew)).toBeUndefined());

  it('is listed by the day on which it was decided first', () => {
    expect(decisions.order(kept(decidedOnce, reopened, decidedAnew)!)).toBe('2026-01-10');
    expect(decisions.order({ ...kept(decidedOnce)!, outcomes: [] })).toBe('');
  });

  it('law: what it touches is heard, waived or missing; consulting more leaves no more missing', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 1 }),
        fc.subarray(AREAS),
        fc.constantFrom(...AREAS),
        (touches: DecisionArea[], heard, one) => {
          const all = AREAS.map((voice) => ({ id: voice, voice }));
          const missing = (consulted: readonly string[]) => {
            const data = { ...decidedOnce.data, touches, consulted };
            return decisionShown(kept({ ...decidedOnce, data } as DecisionFact)!, all)
              .missingVoices;
          };
          const before = missing(heard);
          expect([...before].sort()).toEqual(touches.filter((a) => !heard.includes(a)).sort());
          for (const area of missing([...heard, one])) expect(before).toContain(area);
        },
      ),
    ));
});

describe('A voice', () => {
  it('is that with which a stakeholder was registered, if any', () => {
    const registered = (data: object, id: string) =>
      recorded([{ type: 'StakeholderRegistered', data }], streamName('p', 'stakeholder', id));
    const events = [...registered({ name: 'HIM', voice: 'him' }, 'a'), ...registered({}, 'b')];
    const found = fold(decisionVoices, events);
    expect(found.get(place('p', 'a'))).toEqual({ id: 'a', voice: 'him' });
    expect(found.get(place('p', 'b'))).toEqual({ id: 'b', voice: undefined });
  });
});
