import { weighed } from './give-and-receive';
import type { StakeholderReturn } from './returns.view';
import type { Concession, ReturnStatus, Stakeholder } from './stakeholder.document';

const concession = (said: Partial<Concession> = {}): Concession => ({
  id: 'concession-1',
  change: 'Coders work from the screen',
  cost: 'Slower coding',
  on: '2024-01-10',
  wiifm: 'wiifm-1',
  inReturn: 'screens',
  ...said,
});
const him = (concessions: Concession[], said: Partial<Stakeholder> = {}): Stakeholder => ({
  id: 'him',
  name: 'HIM',
  kind: 'department',
  since: '2024-01-01',
  wiifm: [
    { id: 'wiifm-1', text: 'Complete charts', on: '2024-01-02', version: 1, earlier: [] },
    { id: 'wiifm-2', text: 'No paper', on: '2024-01-02', version: 1, earlier: [] },
  ],
  concessions,
  warnings: [],
  position: [],
  ...said,
});
const screens = (status: ReturnStatus, id = 'screens'): StakeholderReturn => ({
  id,
  text: 'Two screens a desk',
  customer: 'him',
  performer: 'it',
  status,
});
const NOTHING = 'HIM concedes one change, and nothing that was promised comes back.';
const LAPSED = 'What HIM was to receive for "Coders work from the screen" came to nothing.';

describe('A stakeholder is warned of', () => {
  it.each<[string, Concession[], StakeholderReturn[], string[]]>([
    ['not when it concedes nothing', [], [], []],
    ['when nothing was named in return', [concession({ inReturn: undefined })], [], [NOTHING]],
    ['when what was named is not on record', [concession()], [], [NOTHING]],
    ['when it was asked for and not promised', [concession()], [screens('asked')], [NOTHING]],
    ['not when it is promised', [concession()], [screens('promised')], []],
    ['not when it is declared complete', [concession()], [screens('declaredComplete')], []],
    ['not when it is satisfied', [concession()], [screens('satisfied')], []],
    ['when it came to nothing', [concession()], [screens('lapsed')], [NOTHING, LAPSED]],
    [
      'for the one that came to nothing, while another is kept',
      [concession(), concession({ id: 'concession-2', inReturn: 'desks' })],
      [screens('lapsed'), screens('promised', 'desks')],
      [LAPSED],
    ],
    [
      'when several changes bring nothing',
      [concession({ inReturn: undefined }), concession({ inReturn: undefined })],
      [],
      ['HIM concedes 2 changes, and nothing that was promised comes back.'],
    ],
  ])('%s', (_, concessions, returns, warnings) =>
    expect(weighed(him(concessions), returns).warnings).toEqual(warnings),
  );

  it('not when it has withdrawn', () =>
    expect(weighed(him([concession()], { withdrawnOn: '2024-02-01' }), []).warnings).toEqual([]));

  it('also when others owe it something that no concession names', () =>
    expect(weighed(him([concession()]), [screens('promised', 'other')]).warnings).toEqual([
      NOTHING,
    ]));
});

describe('The position of a stakeholder', () => {
  it('is a list of what it gives and what it receives, with what is known of each', () => {
    const gives = { ...screens('satisfied', 'codes'), customer: 'it', performer: 'him' };
    const returns = [screens('promised'), gives, screens('asked', 'desks')];
    expect(weighed(him([concession()]), returns).position).toEqual([
      { side: 'gives', kind: 'concession', id: 'concession-1', text: concession().change },
      {
        side: 'gives',
        kind: 'commitment',
        id: 'codes',
        text: 'Two screens a desk',
        status: 'satisfied',
      },
      {
        side: 'receives',
        kind: 'wiifm',
        id: 'wiifm-1',
        text: 'Complete charts',
        status: 'promised',
      },
      { side: 'receives', kind: 'wiifm', id: 'wiifm-2', text: 'No paper', status: undefined },
      {
        side: 'receives',
        kind: 'commitment',
        id: 'screens',
        text: 'Two screens a desk',
        status: 'promised',
      },
    ]);
  });

  it('shows of an item the furthest that was given for it', () => {
    const two = [concession(), concession({ id: 'concession-2', inReturn: 'desks' })];
    const returns = [screens('lapsed'), screens('satisfied', 'desks')];
    const { position, concessions } = weighed(him(two), returns);
    expect(position.find(({ id }) => id === 'wiifm-1')).toMatchObject({ status: 'satisfied' });
    expect(concessions.map(({ returnStatus }) => returnStatus)).toEqual(['lapsed', 'satisfied']);
  });
});
