import { setImmediate as turn } from 'node:timers/promises';
import { asCaller, presentCaller } from './caller';

describe('The caller', () => {
  it('is nobody in particular where none is named', () => {
    expect(presentCaller()).toEqual({ actor: 'unknown' });
  });

  it('is the one in whose name something runs, through every wait, and nobody after it', async () => {
    const names = await Promise.all(
      ['ana', 'ben'].map((actor) =>
        asCaller({ actor }, async () => {
          await turn();
          return presentCaller().actor;
        }),
      ),
    );
    expect(names).toEqual(['ana', 'ben']);
    expect(presentCaller().actor).toBe('unknown');
  });
});
