import { Logger } from '@nestjs/common';
import type { CommandBus } from '@nestjs/cqrs';
import { Clock, Refused, type Position } from '@plumbline/event-store';
import type { Runner, Views } from '@plumbline/read-models';
import { OpenJar } from './jars.inputs.example';
import { policy, react, type Waiting } from './policy';
import { Sweeper } from './sweeper';

const NOW = '2026-03-01T00:00:00.000Z';

/** A sweeper over things that are due now; a bus that does with each command what the test says. */
function sweeperOver(ids: readonly string[], execute: (id: string) => Position) {
  const given: string[] = [];
  const clock = new Clock();
  clock.pretend(NOW);
  const due = ids.map((id): Waiting => ({ id, program: 'shop', dueAt: NOW }));
  const until = async () => due.filter(({ id }) => !given.includes(id));
  const views = { whole: { until } };
  const bus = {
    execute: async ({ id }: OpenJar) => {
      const position = execute(id!);
      given.push(id!);
      return { id, revision: 0, position };
    },
  };
  const jars = policy<Waiting, object>({
    name: 'jars',
    on: {},
    then: ({ id }) => react(OpenJar, { id, label: id }),
  });
  const runner = { reached: async () => {}, caughtUp: async () => {} };
  const sweeper = new Sweeper(
    [jars],
    views as unknown as Views,
    runner as unknown as Runner,
    bus as unknown as CommandBus,
    clock,
  );
  return { sweeper, given };
}

describe('The sweeper', () => {
  beforeEach(() => {
    jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    jest.spyOn(Logger.prototype, 'error').mockImplementation();
  });
  afterEach(() => jest.restoreAllMocks());

  it('gives what is due, once', async () => {
    const { sweeper, given } = sweeperOver(['tea', 'milk'], () => 'a1' as Position);
    expect(await sweeper.sweep()).toBe(2);
    expect(await sweeper.sweep()).toBe(0);
    expect(given).toEqual(['tea', 'milk']);
  });

  it('goes on with the rest where one breaks, comes to an end, and tries that one again', async () => {
    let broken = true;
    const { sweeper, given } = sweeperOver(['tea', 'milk'], (id) => {
      if (id === 'tea' && broken) throw new Error('no disk');
      return 'a1' as Position;
    });
    expect(await sweeper.sweep()).toBe(1);
    expect(given).toEqual(['milk']);
    broken = false;
    expect(await sweeper.sweep()).toBe(1);
    expect(given).toEqual(['milk', 'tea']);
  });

  it('does not give again in this process what a rule refused', async () => {
    let asked = 0;
    const { sweeper } = sweeperOver(['tea'], () => {
      asked += 1;
      throw new Refused('The jar is full.');
    });
    expect(await sweeper.sweep()).toBe(0);
    expect(await sweeper.sweep()).toBe(0);
    expect(asked).toBe(1);
  });
});
