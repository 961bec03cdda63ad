import {
  isShow,
  packShown,
  packsOf,
  shows,
  unsettled,
  worstFirst,
  type Workflow,
} from './workflows';

const workflow = (name: string, said: Partial<Workflow> = {}): Workflow => ({
  id: name,
  checklist: 'him-main',
  site: 'main',
  pack: 'him-workflows',
  workflow: name,
  name,
  status: 'green',
  statusReason: '',
  since: '2026-11-01',
  score: 100,
  blockedReason: null,
  missingEvidence: [],
  items: [],
  ...said,
});
const item = (id: string, said: Partial<Workflow['items'][number]> = {}) => ({
  id,
  text: id,
  criticality: 'medium' as const,
  status: 'met' as const,
  ...said,
});
const list = (pack: string) => ({
  id: pack,
  site: null,
  pack,
  packVersion: 1,
  name: pack,
  adoptedOn: '2026-01-01',
  worst: 'green' as const,
});
const names = (workflows: readonly Workflow[]) => workflows.map(({ name }) => name);

describe('The workflows of the readiness page', () => {
  it('stand the worst first: blocked, not ready, unknown, nearly ready, ready', () => {
    const mixed = (['green', 'stale', 'amber', 'blocked', 'missing', 'red'] as const).map(
      (status) => workflow(status, { status }),
    );
    expect(names(worstFirst(mixed))).toEqual([
      'blocked',
      'red',
      'missing',
      'stale',
      'amber',
      'green',
    ]);
  });

  it('of the same status stand first where most evidence lacks, then where the score is lowest', () => {
    const red = { status: 'red' } as const;
    const most = workflow('most', { ...red, score: 80, items: [item('a', { status: 'missing' })] });
    const low = workflow('low', { ...red, score: 20 });
    const high = workflow('high', { ...red, score: 60 });
    expect(names(worstFirst([high, low, most]))).toEqual(['most', 'low', 'high']);
  });

  it('count neither what is ready nor what is not applicable as not ready', () => {
    expect(shows.notReady(workflow('a'))).toBe(false);
    expect(shows.notReady(workflow('a', { status: 'notApplicable' }))).toBe(false);
    expect(shows.notReady(workflow('a', { status: 'stale' }))).toBe(true);
  });

  it('wait for the items that are neither met nor not applicable, what weighs most first', () => {
    const items = [
      item('low', { status: 'notMet', criticality: 'low' }),
      item('done'),
      item('none', { status: 'notApplicable' }),
      item('old', { status: 'stale', criticality: 'high' }),
    ];
    expect(unsettled(workflow('a', { items })).map(({ id }) => id)).toEqual(['old', 'low']);
  });

  it('are listed only by a part that there is', () => {
    expect(isShow('blocked')).toBe(true);
    expect(isShow('toString')).toBe(false);
    expect(isShow(undefined)).toBe(false);
  });
});

describe('The pack that is looked at', () => {
  const readinessBySite = [list('compliance-us'), list('him-workflows'), list('technical')];

  it('is the one in the address, else the workflows of HIM, else the first', () => {
    expect(packShown({ readinessBySite }, 'technical')?.pack).toBe('technical');
    expect(packShown({ readinessBySite }, 'nowhere')?.pack).toBe('him-workflows');
    expect(packShown({ readinessBySite: [list('own')] })?.pack).toBe('own');
    expect(packShown({ readinessBySite: [] })).toBeUndefined();
  });

  it('stands before the others if it is the one of HIM', () => {
    expect(packsOf({ readinessBySite }).map(([id]) => id)).toEqual([
      'him-workflows',
      'compliance-us',
      'technical',
    ]);
  });
});
