import { given, type DatedFact } from '@plumbline/event-sourcing';
import { program } from './program';
import { charter } from './program.example';
import type { ProgramEvents } from './program.events';

type Fact = DatedFact<ProgramEvents>;

const chartered: Fact = {
  type: 'ProgramChartered',
  data: { name: 'North', goals: [{ id: 'goal-1', text: 'Fewer errors' }] },
};
const east: Fact = { type: 'SiteAdded', data: { site: 'east', name: 'East' } };
const nothingOpen = { ownerless: [], unreviewed: [] };

describe('A program', () => {
  it('is chartered with goals that are pinned', () =>
    given(program)
      .when('CharterProgram', charter)
      .then({
        type: 'ProgramChartered',
        data: {
          name: 'North',
          purpose: 'One record',
          currency: 'USD',
          goals: [
            { id: 'goal-1', text: 'Fewer errors' },
            { id: 'goal-2', text: 'Faster notes' },
          ],
        },
      }));

  it('has a goal to begin with', () =>
    given(program)
      .when('CharterProgram', { ...charter, goals: [] })
      .thenRefused('at least one goal'));

  it('is chartered once', () =>
    given(program, chartered).when('CharterProgram', charter).thenRefused('already'));
});

describe('A goal', () => {
  const amend = (goal: string, text: string, ...facts: Fact[]) =>
    given(program, chartered, ...facts).when('AmendGoal', { goal, text, reason: 'Measurable' });

  it('is said in new words in a new version', () => {
    amend('goal-1', 'Half the errors').then({
      type: 'GoalAmended',
      data: { goal: 'goal-1', text: 'Half the errors', version: 2, reason: 'Measurable' },
    });
    const first: Fact = {
      type: 'GoalAmended',
      data: { goal: 'goal-1', text: 'Half the errors', version: 2, reason: 'Why' },
    };
    expect(amend('goal-1', 'A third', first).facts()[0]?.data).toMatchObject({ version: 3 });
    amend('goal-1', 'Half the errors', first).thenRefused('says this already');
  });

  it('is one of those that were pinned', () =>
    amend('goal-9', 'Other').thenRefused('There is no goal "goal-9"'));

  it('is not amended to what it says already', () =>
    amend('goal-1', 'Fewer errors').thenRefused('says this already'));
});

describe('A site', () => {
  it('renames a site that it has, with a reason', () => {
    const said = { id: 'east', name: 'East Bay', reason: 'Merged' };
    given(program, chartered, east)
      .when('RenameSite', said)
      .then({ type: 'SiteRenamed', data: { site: 'east', name: 'East Bay', reason: 'Merged' } });
    given(program, chartered).when('RenameSite', said).thenRefused('There is no site "east"');
  });

  it('is added once', () => {
    given(program, chartered)
      .when('AddSite', { id: 'east', name: 'East' })
      .then({ type: 'SiteAdded', data: { site: 'east', name: 'East' } });
    given(program, chartered, east)
      .when('AddSite', { id: 'east', name: 'East again' })
      .thenRefused('There is a site "east" already');
  });
});

describe('A wave', () => {
  const when = (sites: string[], ...facts: Fact[]) =>
    given(program, chartered, east, ...facts).when('PlanWave', { id: 'one', name: 'One', sites });

  it('is planned for sites that go live together', () =>
    when(['east']).then({
      type: 'WavePlanned',
      data: { wave: 'one', name: 'One', sites: ['east'] },
    }));

  it('is planned once', () =>
    when(['east'], {
      type: 'WavePlanned',
      data: { wave: 'one', name: 'One', sites: ['east'] },
    }).thenRefused('There is a wave "one" already'));

  it('has a site at least, and only sites of the program', () => {
    when([]).thenRefused('at least one site');
    when(['east', 'west']).thenRefused('There is no site "west"');
  });
});

describe('A decision right', () => {
  it('says who decides on a matter', () => {
    const right = { matter: 'Go-live', role: 'Sponsor', note: 'After the vote' };
    given(program, chartered)
      .when('SetDecisionRights', right)
      .then({ type: 'DecisionRightSet', data: right });
  });
});

describe('The closing of a program', () => {
  const when = (known: object, ...facts: Fact[]) =>
    given(program, chartered, ...facts).when('CloseProgram', {
      reason: 'All reviewed',
      known: { ...nothingOpen, ...known },
    });

  it('comes after the last benefit review, with every benefit in permanent hands', () =>
    when({}).then({ type: 'ProgramClosed', data: { reason: 'All reviewed' } }));

  it('is refused while a benefit has no permanent owner, and names it', () =>
    when({ ownerless: ['Fewer lines', 'Faster notes'] }).thenRefused(
      'no permanent owner: Fewer lines, Faster notes',
    ));

  it('is refused before the last review of each benefit, and names it', () =>
    when({ unreviewed: ['Fewer lines'] }).thenRefused('has not been held for: Fewer lines'));

  it('is the end: nothing more is recorded', () =>
    when({}, { type: 'ProgramClosed', data: { reason: 'Done' } }).thenRefused('is closed'));
});
