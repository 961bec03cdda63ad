import type { GateChecklist } from './gate-checklists.view';
import { blockedAt, readingsOf, type GateSurroundings } from './gate-readings';
import type { CriterionFact } from './gate.events';

const DAY = '2026-03-01';
const nothing: GateSurroundings = {
  checklists: [],
  trainings: [],
  flags: [],
  places: {
    sites: { east: 'East', west: 'West' },
    waves: [{ wave: 'one', name: 'One', sites: ['east', 'west'] }],
  },
};
const checklist = (site: string | undefined, blocked: string[] = []): GateChecklist => ({
  id: `him-${site}`,
  pack: 'him',
  site,
  items: {
    'coding/queue': { criticality: 'high', answer: 'met', freshUntil: '2026-03-31' },
    'coding/edits': { criticality: 'medium', answer: 'partly', freshUntil: '2026-03-31' },
    'coding/forms': { criticality: 'low', answer: 'notApplicable', freshUntil: '2026-03-31' },
    'coding/staff': { criticality: 'low', answer: 'met', freshUntil: '2026-02-28' },
  },
  blocked,
  names: { coding: 'Coding', release: 'Release of information' },
});
const read = (
  fact: CriterionFact,
  around: Partial<GateSurroundings>,
  place: { site?: string; wave?: string } = { site: 'east' },
) => {
  const terms = { criterion: 'it', text: '', criticality: 'high', minimumPct: 90 } as const;
  const pack = fact === 'readinessScore' ? 'him' : undefined;
  const criteria = [{ ...terms, fact, pack, assessments: [], workarounds: [] }];
  return readingsOf({ ...place, criteria }, { ...nothing, ...around }, DAY)['it'];
};

describe('A criterion that is read from the log', () => {
  it('is not known where nothing is recorded', () => {
    expect(read('readinessScore', {})).toBeUndefined();
    expect(read('trainingPassRate', {})).toBeUndefined();
  });

  it('takes the readiness score, in which what is stale counts nothing', () => {
    const score = (100 * (3 * 1 + 2 * 0.5 + 1 * 0)) / (3 + 2 + 1);
    expect(read('readinessScore', { checklists: [checklist('east')] })).toEqual({
      actualPct: score,
      on: DAY,
      says: 'East: 2 of 3 items attested',
    });
  });

  it('does not know a score while nothing of the checklist is attested', () => {
    const items = { 'coding/queue': { criticality: 'high' } } as const;
    const untouched = { ...checklist('east'), items };
    expect(read('readinessScore', { checklists: [untouched] })).toBeUndefined();
    const wave = { checklists: [checklist('west'), untouched] };
    expect(read('readinessScore', wave, { wave: 'one' })).toBeUndefined();
  });

  it('counts who passed of all who are required, where the share is lowest', () => {
    const at = (audience: string, passed: number, on?: string) => ({
      id: audience,
      site: 'east',
      audience,
      required: 200,
      passed,
      on,
    });
    const trainings = [at('nurses', 190, DAY), at('coders', 88, '2026-02-20')];
    expect(read('trainingPassRate', { trainings })).toEqual({
      actualPct: 44,
      on: '2026-02-20',
      says: 'East, coders: 88 of 200 required have passed',
    });
    const uncounted = [...trainings, at('clerks', 0)];
    expect(read('trainingPassRate', { trainings: uncounted })).toBeUndefined();
  });

  it('is 0 while a red flag of high severity is open there', () => {
    const flag = (site: string | undefined, open: boolean) => ({ id: 'late', site, open });
    const pct = (...flags: ReturnType<typeof flag>[]) =>
      read('openHighFlags', { flags })!.actualPct;
    expect([pct(), pct(flag('east', false)), pct(flag('west', true))]).toEqual([100, 100, 100]);
    expect([pct(flag('east', true)), pct(flag(undefined, true))]).toEqual([0, 0]);
  });

  it('is 0 while a workflow is blocked there', () => {
    const checklists = [checklist('east', ['coding'])];
    expect(read('blockedWorkflows', { checklists })).toEqual({
      actualPct: 0,
      on: DAY,
      says: 'blocked: Coding at East',
    });
    expect(read('blockedWorkflows', { checklists }, { site: 'west' })!.actualPct).toBe(100);
  });
});

describe('What HIM blocks', () => {
  const around = {
    ...nothing,
    checklists: [checklist('east', ['coding']), checklist('south', ['scanning'])],
  };

  it('reaches the gates of its site, of its wave and of the whole program', () => {
    expect(blockedAt({ site: 'east' }, around)).toEqual(['Coding at East']);
    expect(blockedAt({ site: 'west' }, around)).toEqual([]);
    expect(blockedAt({ wave: 'one' }, around)).toEqual(['Coding at East']);
    expect(blockedAt({}, around)).toEqual(['Coding at East', 'scanning at south']);
  });

  it('reaches every gate where it has no site', () => {
    const everywhere = { ...nothing, checklists: [checklist(undefined, ['release'])] };
    expect(blockedAt({ site: 'west' }, everywhere)).toEqual(['Release of information']);
  });
});
