import { CharterProgram, AddSite } from '@plumbline/programs';
import { caseOf, endOf, inProgram, say } from './case';

describe('A case', () => {
  const tell = inProgram('north');
  const steps = [
    say(CharterProgram, { id: 'north', name: 'North', goals: ['Health'] }),
    tell(AddSite, { id: 'main', name: 'Main' }),
    tell(AddSite, { id: 'east', name: 'East' }),
  ];

  it('numbers its steps, the last by a name of its own, the same each time', () => {
    const made = () => caseOf({ id: 'north', title: 'North', source: 'Here', steps });
    expect(made().steps.map(({ commandId }) => commandId)).toEqual([
      'north-000',
      'north-001',
      'north-end',
    ]);
    expect(made()).toEqual(made());
  });

  it('says the program with each command', () => {
    expect(steps[1]!.said).toEqual({ program: 'north', id: 'main', name: 'Main' });
  });

  it('dates what has no day by the last day of its month or year', () => {
    expect(['2003', '2013-04', '2012-02', '2015-02', '2014-11'].map(endOf)).toEqual([
      '2003-12-31',
      '2013-04-30',
      '2012-02-29',
      '2015-02-28',
      '2014-11-30',
    ]);
  });
});
