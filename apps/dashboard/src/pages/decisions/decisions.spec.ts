import { narrowed, narrowingOf, voicesOf, type Decision } from './decisions';

const decision = (id: string, of: Partial<Decision> = {}): Decision => ({
  id,
  question: id,
  outcome: '',
  reason: '',
  options: [],
  status: 'decided',
  decidedBy: 'cio',
  decidedOn: '2026-06-01',
  recordedBy: 'cio',
  consulted: [],
  touches: ['him'],
  right: null,
  himConsulted: false,
  missingVoices: [],
  warning: null,
  waivers: [],
  reopenings: [],
  outcomes: [],
  ...of,
});
const waiver = { who: 'him', by: 'sponsor', reason: 'No time.', on: '2026-06-02' } as const;

describe('The voice of HIM in a decision', () => {
  it.each([
    ['heard, where it was consulted', { himConsulted: true }, 'heard'],
    ['not asked for, where the decision does not touch it', { touches: ['lab'] }, 'untouched'],
    ['missing, where it was neither consulted nor waived', {}, 'without'],
    ['waived, which is not heard', { waivers: [waiver] }, 'waived'],
    ['missing, where only others were waived', { waivers: [{ ...waiver, who: 'lab' }] }, 'without'],
  ] as const)('is %s', (_, of, voices) => {
    expect(voicesOf(decision('a', of))).toBe(voices);
  });

  it('narrows the list, the last decided first', () => {
    const all = [
      decision('old', { decidedOn: '2026-01-01' }),
      decision('new', { decidedOn: '2026-09-01' }),
      decision('waived', { waivers: [waiver] }),
    ];
    expect(narrowed(all, 'without').map(({ id }) => id)).toEqual(['new', 'old']);
    expect(narrowed(all, 'waived').map(({ id }) => id)).toEqual(['waived']);
  });

  it('shows all where the address asks for a list that there is not', () => {
    expect(narrowingOf('everything')).toBe('all');
    expect(narrowingOf(undefined)).toBe('all');
  });
});
