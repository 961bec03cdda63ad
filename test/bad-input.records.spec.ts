import { openTarget, type Said } from './bad-input/target';
import { profile, program, site, told } from './bad-input/told';

const target = openTarget();

describe('A command about what is not so is refused with a sentence, and nothing is written', () => {
  const unknown: Said[] = [
    ['an unknown program', 'addSite', { ...site, program: 'nowhere' }, 'NOT_FOUND', /no program/],
    ['an unknown record', 'acceptPromise', { program, id: 'b9', owner: 'him' }, 'NOT_FOUND'],
    ['an unknown owner', 'acceptPromise', { program, id: 'b1', owner: 'no' }, 'NOT_FOUND', /owner/],
    ['an unknown measure', 'profileBenefit', { ...profile, measure: 'x' }, 'NOT_FOUND', /measure/],
    ['an unknown goal', 'amendGoal', { program, goal: 'x', text: 'T', reason: 'R' }, 'REFUSED'],
    ['an unknown site', 'planWave', { program, id: 'w', name: 'W', sites: ['x'] }, 'REFUSED'],
    ['an unknown milestone', 'achieveMilestone', { program, id: 'x' }, 'REFUSED'],
  ];
  const reused: Said[] = [
    [
      'the id of another program',
      'charterProgram',
      { id: program, name: 'N', goals: ['G'] },
      'CONFLICT',
    ],
    ['the id of another benefit', 'recordPromise', { ...told[10]![1], title: 'U' }, 'CONFLICT'],
    ['the id of another measure', 'defineMeasure', { ...told[6]![1], name: 'M' }, 'CONFLICT'],
    ['the id of another site', 'addSite', { ...site, id: 'east' }, 'REFUSED', /already/],
    ['the id of another milestone', 'planMilestone', told[4]![1], 'REFUSED', /already/],
    [
      'the commandId of another command',
      'charterProgram',
      { ...told[0]![1], name: 'South' },
      'CONFLICT',
      /commandId/,
    ],
    [
      'a revision that is not the last',
      'addSite',
      { ...site, expectedRevision: 0 },
      'CONFLICT',
      /You saw/,
    ],
    ['a revision that is not there yet', 'addSite', { ...site, expectedRevision: 99 }, 'CONFLICT'],
    ['a revision below zero', 'addSite', { ...site, expectedRevision: -1 }, 'INVALID'],
    ['a revision beyond 32 bits', 'addSite', { ...site, expectedRevision: 2 ** 31 }, 'INVALID'],
  ];
  const moves: Said[] = [
    ['a promise answered again', 'acceptPromise', { program, id: 'b1', owner: 'it' }, 'REFUSED'],
    [
      'satisfaction before completion',
      'declareSatisfied',
      { program, id: 'c1', by: 'him' },
      'REFUSED',
    ],
    [
      'a promise made for another',
      'promise',
      { program, id: 'c1', by: 'him', confidence: 5 },
      'REFUSED',
    ],
    [
      'a measurement recorded twice',
      'recordMeasurement',
      { program, id: 'notes', value: 1, on: '2024-02-10' },
      'REFUSED',
    ],
    [
      'closing with an open benefit',
      'closeProgram',
      { program, reason: 'R' },
      'REFUSED',
      /no permanent owner/,
    ],
    [
      'verifying by the owner',
      'verifyRealised',
      { program, id: 'b2', by: 'him', verdict: 'realised' },
      'REFUSED',
    ],
  ];

  it.each([...unknown, ...reused, ...moves])(
    '%s: %s',
    async (...[, mutation, input, code, sentence]: Said) => {
      await target.refuses(() => target.say(mutation, input), code, sentence);
    },
  );
});

describe('After all that', () => {
  it('what is right is written, once, behind what was there', async () => {
    const before = target.rows();
    const first = await target.say('addSite', { ...site, commandId: 'right' });
    expect(first.body.data.addSite).toMatchObject({ id: 'west' });
    const after = target.rows();
    expect(after.startsWith(before.slice(0, -1))).toBe(true);
    expect(after.length).toBeGreaterThan(before.length);
    expect((await target.say('addSite', { ...site, commandId: 'right' })).body).toEqual(first.body);
    expect(target.rows()).toBe(after);
  });
});
