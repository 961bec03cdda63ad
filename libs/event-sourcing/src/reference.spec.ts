import { GiftInput, PutIn } from './jars.inputs.example';
import { toCommand } from './mutations';
import { Reference, referencesOf } from './reference';

describe('The references of a command', () => {
  const said = { program: 'north', id: 'tea', coins: 3 };

  it('are the fields that are marked, also those that its class inherits', () => {
    expect(referencesOf(toCommand(PutIn, { ...said, from: 'milk' }))).toEqual([
      { field: 'program', kind: 'program', id: 'north' },
      { field: 'from', kind: 'jar', id: 'milk' },
    ]);
  });

  it('are not those that are not said', () => {
    const fields = referencesOf(toCommand(PutIn, said)).map(({ field }) => field);
    expect(fields).toEqual(['program']);
  });

  it('are those of its items, too', () => {
    const gifts: Partial<GiftInput>[] = [{ giver: 'Ben', from: 'milk' }, { giver: 'Ann' }];
    expect(referencesOf(toCommand(PutIn, { ...said, gifts }))).toContainEqual({
      field: 'from',
      kind: 'jar',
      id: 'milk',
    });
  });

  it('are each of a list', () => {
    class Mix {
      @Reference('jar')
      of: string[];
    }
    const mix = Object.assign(new Mix(), { of: ['tea', 'milk'] });
    expect(referencesOf(mix).map(({ id }) => id)).toEqual(['tea', 'milk']);
  });
});
