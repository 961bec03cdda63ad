import { mergedDesks } from './desk';

const item = (id: string, overdue: boolean, dueOn: string | null) => ({
  id,
  kind: 'owe' as const,
  text: id,
  next: '',
  overdue,
  dueOn,
  record: { kind: 'commitment', id },
});

describe('A desk of several names', () => {
  it('has each thing once, in the name that comes first', () => {
    const desks = [
      { voice: 'cio', items: [item('a', false, null)] },
      { voice: 'it', items: [item('a', false, null), item('b', false, null)] },
    ];
    expect(mergedDesks(desks).map(({ id, voice }) => [id, voice])).toEqual([
      ['a', 'cio'],
      ['b', 'it'],
    ]);
  });

  it('has on top what is overdue, then what is due first, then what has no day', () => {
    const items = [
      item('never', false, null),
      item('late', true, '2026-12-01'),
      item('soon', false, '2026-11-26'),
    ];
    expect(mergedDesks([{ voice: 'cio', items }]).map(({ id }) => id)).toEqual([
      'late',
      'soon',
      'never',
    ]);
  });
});
