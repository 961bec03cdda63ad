import i18next from 'i18next';
import { formats } from '../../parts/format';
import { plan } from '../../words/en/plan';
import { criteriaOf, votesOf, type GateInFull } from './gate-score';

const gate: GateInFull = {
  id: 'final',
  name: 'Final decision',
  site: null,
  wave: null,
  dueOn: '2026-12-01',
  round: 1,
  declared: null,
  declaredBy: null,
  declaredOn: null,
  frozenAt: null,
  result: 'fail',
  resultReason: '',
  overridden: false,
  blocked: [],
  missingVotes: ['himDirector'],
  disagreement: null,
  confidence: { votes: 3, median: 5, range: 4, below6: 2, dissent: ['Too early.'] },
  criteria: [
    {
      id: 'forms',
      text: 'Every unit has the forms',
      criticality: 'high',
      fact: null,
      required: 95,
      actual: null,
      status: 'workedAround',
      assessedOn: null,
      evidence: null,
      workaround: { text: 'Copies.', owner: 'cno', expiresOn: '2026-12-24' },
    },
  ],
  votes: [
    {
      member: 'cio',
      role: 'cio',
      vote: 'conditional',
      on: '2026-11-02',
      changes: [{ from: 'go', on: '2026-11-02', reason: 'The claims failed.' }],
    },
  ],
  conditions: [],
  overrides: [],
};
const nameOf = (id: string) => `<${id}>`;
const telling = { t: i18next.getFixedT('en', 'plan'), say: formats('en-US') };

beforeAll(() => i18next.addResourceBundle('en', 'plan', plan));

describe('The scorecard of a gate', () => {
  it('shows who voted and what they said before, then who has not', () => {
    expect(votesOf(gate, nameOf, telling)).toEqual([
      {
        by: 'CIO (<cio>)',
        vote: 'conditional',
        changes: [expect.stringMatching(/^Was go until Nov.2: The claims failed\.$/)],
      },
      { by: 'HIM director', vote: null },
    ]);
  });

  it('never puts what was said in private beside a name', () => {
    expect(JSON.stringify(votesOf(gate, nameOf, telling))).not.toContain('Too early');
  });

  it('names who answers for a workaround, and until when', () => {
    expect(criteriaOf(gate, 'coo', '#', nameOf, telling)).toEqual([
      expect.objectContaining({ owner: '<cno>', workaround: expect.stringContaining('Copies.') }),
    ]);
  });

  it('gives what is not worked around to who answers for the gate', () => {
    const plain = { ...gate, criteria: gate.criteria.map((one) => ({ ...one, workaround: null })) };
    expect(criteriaOf(plain, 'coo', '#', nameOf, telling)[0]?.owner).toBe('<coo>');
    expect(criteriaOf(plain, undefined, '#', nameOf, telling)[0]).not.toHaveProperty('owner');
  });

  it('leaves out an actual that nobody knows', () => {
    expect(criteriaOf(gate, 'coo', '#', nameOf, telling)[0]).not.toHaveProperty('actual');
  });
});
