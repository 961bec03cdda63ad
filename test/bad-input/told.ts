/** The program that is there. */
export const program = 'north';
/** The day on which it was told. */
export const on = '2024-01-10';
/** What was told before anything bad is sent. */
export const told: [mutation: string, input: object][] = [
  [
    'charterProgram',
    { id: program, name: 'North', goals: ['Fewer errors'], on, commandId: 'first' },
  ],
  ['registerStakeholder', { program, id: 'him', name: 'HIM', kind: 'department', on }],
  ['registerStakeholder', { program, id: 'it', name: 'IT', kind: 'department', on }],
  ['addSite', { program, id: 'east', name: 'East', on }],
  [
    'planMilestone',
    { program, id: 'live', name: 'Go-live', kind: 'goLive', plannedOn: '2026-03-01', on },
  ],
  [
    'requestCommitment',
    {
      program,
      id: 'c1',
      by: 'him',
      customer: 'him',
      performer: 'it',
      text: 'Interface',
      conditions: ['Tested'],
      milestones: ['live'],
      dueOn: '2025-03-31',
      on,
    },
  ],
  [
    'defineMeasure',
    { program, id: 'notes', name: 'Notes', unit: 'n', direction: 'down', text: 'T', on },
  ],
  ['acceptBaseline', { program, id: 'notes', value: 100, on }],
  ['recordMeasurement', { program, id: 'notes', value: 90, on: '2024-02-10' }],
  [
    'defineMeasure',
    {
      program,
      id: 'rate',
      name: 'Rate',
      unit: '%',
      direction: 'up',
      text: 'T',
      numerator: 'errors',
      denominator: 'orders',
      on,
    },
  ],
  [
    'recordPromise',
    { program, id: 'b1', title: 'T', quote: 'Q', promiser: 'P', document: 'D', on },
  ],
  ['acceptPromise', { program, id: 'b1', owner: 'him', on }],
  [
    'recordPromise',
    { program, id: 'b2', title: 'T', quote: 'Q', promiser: 'P', document: 'D', on },
  ],
  ['acceptPromise', { program, id: 'b2', owner: 'him', on }],
  [
    'profileBenefit',
    {
      program,
      id: 'b2',
      class: 'nonFinancial',
      measure: 'notes',
      counting: 'attainment',
      target: 50,
      targetOn: '2025-01-10',
      reviewsOn: ['2026-01-10'],
      on,
    },
  ],
];

/** A site that may be added. */
export const site = { program, id: 'west', name: 'West' };
/** A profile that a benefit may be given. */
export const profile = {
  program,
  id: 'b1',
  class: 'nonFinancial',
  measure: 'notes',
  counting: 'attainment',
  reviewsOn: ['2026-01-10'],
};
