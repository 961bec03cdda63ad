import { blockersOf, nextGateOf, openConditionsOf, overridesOf, type Gate } from './gates';

const criterion = (id: string, status: Gate['criteria'][number]['status']) =>
  ({
    id,
    text: id,
    criticality: 'high',
    required: 95,
    actual: null,
    status,
    workaround: null,
  }) as const;

const condition = (id: string, dueOn: string, closedOn: string | null = null) =>
  ({ id, text: id, owner: 'it', dueOn, closedOn, overdue: false }) as const;

const gate = (id: string, of: Partial<Gate> = {}): Gate => ({
  id,
  name: id,
  site: null,
  wave: null,
  dueOn: '2026-10-01',
  declared: null,
  declaredOn: null,
  result: 'unknown',
  resultReason: '',
  overridden: false,
  blocked: [],
  missingVotes: [],
  criteria: [],
  votes: [],
  conditions: [],
  overrides: [],
  ...of,
});

describe('The gates on the page', () => {
  it('name as next the undecided one whose day comes first, even if that day is over', () => {
    const gates = [
      gate('late', { dueOn: '2026-12-01' }),
      gate('overdue', { dueOn: '2026-08-01' }),
      gate('decided', { dueOn: '2026-01-01', declared: 'noGo' }),
    ];
    expect(nextGateOf(gates)?.id).toBe('overdue');
  });

  it('name none as next once all are decided', () => {
    expect(nextGateOf([gate('a', { declared: 'go' })])).toBeUndefined();
  });

  it('are blocked by what is not met, stale or unknown, the worst first', () => {
    const criteria = [
      criterion('met', 'met'),
      criterion('missing', 'missing'),
      criterion('around', 'workedAround'),
      criterion('stale', 'stale'),
      criterion('failed', 'notMet'),
    ];
    expect(blockersOf(gate('a', { criteria })).map(({ id }) => id)).toEqual([
      'failed',
      'stale',
      'missing',
    ]);
  });

  it('owe their open conditions, what is due first on top', () => {
    const gates = [
      gate('a', {
        conditions: [
          condition('later', '2026-12-01'),
          condition('closed', '2026-01-01', '2026-01-02'),
        ],
      }),
      gate('b', { conditions: [condition('sooner', '2026-11-01')] }),
    ];
    expect(openConditionsOf(gates).map(({ condition: { id } }) => id)).toEqual(['sooner', 'later']);
  });

  it('keep an override in view, however they were decided since', () => {
    const override = {
      by: 'sponsor',
      on: '2026-06-01',
      reason: 'The build waits.',
      result: 'fail',
    } as const;
    const gates = [gate('a', { declared: 'go', result: 'pass', overrides: [override] })];
    expect(overridesOf(gates)).toEqual([{ gate: gates[0], override }]);
  });
});
