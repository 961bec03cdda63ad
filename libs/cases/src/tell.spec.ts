import type { CommandBus } from '@nestjs/cqrs';
import { presentCaller } from '@plumbline/event-sourcing';
import { Clock } from '@plumbline/event-store';
import { AddSite } from '@plumbline/programs';
import { caseOf, inProgram } from './case';
import { tell } from './tell';

describe('Telling a case', () => {
  const site = (id: string, recordedOn?: string) => ({
    ...inProgram('north')(AddSite, { id, name: id }),
    recordedOn,
  });
  const clock = new Clock();

  function listening(refuse?: string) {
    const heard: { id: string; at: string; source?: string; command: object }[] = [];
    const execute = async (command: AddSite) => {
      if (command.id === refuse) throw new Error('No.');
      heard.push({ id: command.id, at: clock.now(), source: presentCaller().source, command });
    };
    return { heard, bus: { execute } as unknown as CommandBus };
  }
  const told = (...steps: Parameters<typeof caseOf>[0]['steps']) =>
    caseOf({ id: 'north', title: 'North', source: 'Here', steps }).steps;

  it('gives instances of the commands in their order, in the name of a source', async () => {
    const { heard, bus } = listening();
    await tell(told(site('a'), site('b')), { bus, clock, source: 'A report' });
    expect(heard.map(({ id, source }) => [id, source])).toEqual([
      ['a', 'A report'],
      ['b', 'A report'],
    ]);
    expect(heard[0]!.command).toBeInstanceOf(AddSite);
  });

  it('pretends the day of recording, a minute for each, and then it is today again', async () => {
    const { heard, bus } = listening();
    const steps = told(site('a', '2020-05-01'), site('b', '2020-05-01'), site('c', '2020-05-02'));
    await tell(steps, { bus, clock, source: 'Here' });
    expect(heard.map(({ at }) => at)).toEqual([
      '2020-05-01T08:00:00.000Z',
      '2020-05-01T08:01:00.000Z',
      '2020-05-02T08:00:00.000Z',
    ]);
    expect(clock.now() > '2020-06').toBe(true);
  });

  it('lets go of the clock where a command is refused, and names the command', async () => {
    const { bus } = listening('b');
    const steps = told(site('a', '2020-05-01'), site('b', '2020-05-01'), site('c'));
    const telling = tell(steps, { bus, clock, source: 'Here' });
    await expect(telling).rejects.toThrow('AddSite (north-001): Error: No.');
    expect(clock.now() > '2020-06').toBe(true);
  });
});
