import { openTarget, type Said } from './bad-input/target';
import { on, profile, program, site } from './bad-input/told';

const target = openTarget();

describe('A command with bad values is refused with a sentence, and nothing is written', () => {
  const figures: Said[] = [
    [
      'a target equal to the baseline',
      'setTarget',
      { program, id: 'notes', value: 100, targetOn: '2025-01-01' },
      'REFUSED',
      /equals the baseline/,
    ],
    [
      'a profile with such a target',
      'profileBenefit',
      { ...profile, target: 100, targetOn: '2025-01-01' },
      'REFUSED',
      /equals the baseline/,
    ],
    [
      'a rebaseline to such a target',
      'rebaselineBenefit',
      { program, id: 'b2', target: 100, reason: 'R', approvedBy: 'A' },
      'REFUSED',
      /equals the baseline/,
    ],
    [
      'a target that ends before it begins',
      'setTarget',
      { program, id: 'notes', value: 1, targetOn: on },
      'REFUSED',
      /must be after/,
    ],
    [
      'a profile that ends before it begins',
      'profileBenefit',
      { ...profile, target: 1, targetOn: '2023-01-01' },
      'REFUSED',
      /must be after/,
    ],
    [
      'a rebaseline that does',
      'rebaselineBenefit',
      { program, id: 'b2', targetOn: '2023-01-01', reason: 'R', approvedBy: 'A' },
      'REFUSED',
      /must be after/,
    ],
    [
      'a denominator of zero',
      'recordMeasurement',
      { program, id: 'rate', numerator: 1, denominator: 0 },
      'REFUSED',
      /more than zero/,
    ],
    [
      'a rate without its parts',
      'recordMeasurement',
      { program, id: 'rate', value: 3 },
      'REFUSED',
      /is a rate/,
    ],
    [
      'a rate beyond all numbers',
      'recordMeasurement',
      { program, id: 'rate', numerator: 1e15, denominator: 5e-324 },
      'REFUSED',
      /too large/,
    ],
    [
      'a measurement of a day to come',
      'recordMeasurement',
      { program, id: 'notes', value: 1, on: '2126-01-01' },
      'INVALID',
      /not come yet/,
    ],
    [
      'a number beyond all bounds',
      'recordMeasurement',
      { program, id: 'notes', value: 1e300 },
      'INVALID',
    ],
    [
      'a share above one',
      'profileBenefit',
      { ...profile, dependsOn: [{ factor: 'F', weight: 2 }] },
      'INVALID',
    ],
  ];
  const texts: Said[] = [
    ['NUL', 'addSite', { ...site, name: 'a\0b' }, 'INVALID', /control character/],
    [
      'a control character',
      'addSite',
      { ...site, name: 'a\u001bb' },
      'INVALID',
      /control character/,
    ],
    ['nothing but blanks', 'addSite', { ...site, name: ' \n ' }, 'INVALID', /blank/],
    ['no text at all', 'addSite', { ...site, name: '' }, 'INVALID'],
    ['900 kB of text', 'addSite', { ...site, name: 'x'.repeat(900_000) }, 'INVALID', /longer than/],
    ['a name that is too long', 'addSite', { ...site, name: 'x'.repeat(201) }, 'INVALID'],
    ['too many goals', 'charterProgram', { name: 'N', goals: Array(101).fill('G') }, 'INVALID'],
    [
      'an id that is a path',
      'addSite',
      { ...site, id: '../../etc/passwd' },
      'INVALID',
      /small letters/,
    ],
    ['an id of 65 characters', 'addSite', { ...site, id: 'x'.repeat(65) }, 'INVALID'],
    ['a program with a dot in its id', 'addSite', { ...site, program: 'north.benefit' }, 'INVALID'],
    ['an unknown word', 'registerStakeholder', { program, name: 'N', kind: 'ghost' }, 'INVALID'],
  ];
  const days: Said[] = [
    ['30 February', 'addSite', { ...site, on: '2026-02-30' }, 'INVALID', /Day/],
    ['month 13', 'addSite', { ...site, on: '2026-13-01' }, 'INVALID'],
    [
      '29 February of no leap year, as a target',
      'setTarget',
      { program, id: 'notes', value: 1, targetOn: '2025-02-29' },
      'INVALID',
    ],
    [
      '31 June in a list',
      'profileBenefit',
      { ...profile, reviewsOn: ['2026-01-10', '2026-06-31'] },
      'INVALID',
    ],
    ['a moment for a day', 'addSite', { ...site, on: '2026-02-03T10:00:00Z' }, 'INVALID'],
    ['a year of five digits', 'addSite', { ...site, on: '12026-02-03' }, 'INVALID'],
    ['a number for a day', 'addSite', { ...site, on: 20260203 }, 'INVALID'],
  ];
  const shapes: Said[] = [
    ['an array for an object', 'addSite', [site, site], 'INVALID'],
    ['a text for an object', 'addSite', 'west', 'INVALID'],
    ['an object for a text', 'addSite', { ...site, name: { $ne: null } }, 'INVALID'],
    ['an array for a text', 'addSite', { ...site, name: ['West'] }, 'INVALID'],
    ['nothing', 'addSite', null, 'INVALID'],
    ['a missing field', 'addSite', { program, id: 'west' }, 'INVALID', /name/],
    ['an unknown field', 'addSite', { ...site, colour: 'red' }, 'INVALID', /colour/],
    [
      'a fact for what is looked up',
      'closeProgram',
      { program, reason: 'R', known: {} },
      'INVALID',
      /known/,
    ],
    [
      'an unknown field inside a list',
      'profileBenefit',
      { ...profile, dependsOn: [{ factor: 'F', weight: 1, x: 1 }] },
      'INVALID',
    ],
    ['a broken number', 'recordMeasurement', { program, id: 'notes', value: 'NaN' }, 'INVALID'],
  ];

  it.each([...figures, ...texts, ...days, ...shapes])(
    '%s: %s',
    async (...[, mutation, input, code, sentence]: Said) => {
      await target.refuses(() => target.say(mutation, input), code, sentence);
    },
  );
});

describe('A refusal', () => {
  it('never repeats a long text that was sent', async () => {
    const secret = `Jane Roe ${'x'.repeat(400)}`;
    const { text } = await target.say('addSite', { ...site, name: { first: secret } });
    expect(text).toContain('INVALID');
    expect(text).not.toContain('Jane Roe');
    const { text: missing } = await target.ask(`{ program(id: "${secret}") { name } }`);
    expect(missing.length).toBeLessThan(400);
  });
});
