import { OneAtATime } from './one-at-a-time';

describe('One at a time', () => {
  it('lets each begin when the one before it for the same key has ended, in order', async () => {
    const turns = new OneAtATime();
    const said: string[] = [];
    const work = (name: string) => async () => {
      said.push(`${name} begins`);
      await Promise.resolve();
      said.push(`${name} ends`);
    };
    await Promise.all([turns.run('a', work('first')), turns.run('a', work('second'))]);
    expect(said).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('does not let those wait who want something else', async () => {
    const turns = new OneAtATime();
    let open = () => {};
    const held = turns.run('a', () => new Promise<void>((resolve) => (open = resolve)));
    expect(await turns.run('b', async () => 'at once')).toBe('at once');
    open();
    await held;
  });

  it('goes on behind one that failed, and tells only that one', async () => {
    const turns = new OneAtATime();
    const failed = turns.run('a', () => Promise.reject(new Error('no')));
    const next = turns.run('a', async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
