import { giveWay } from './give-way';

describe('Giving way', () => {
  let now = 0;
  const works = (milliseconds: number) => (now += milliseconds);
  beforeEach(() => void jest.spyOn(performance, 'now').mockImplementation(() => now));
  afterEach(() => jest.restoreAllMocks());

  it('lets another have its turn while much is done, whoever does it', async () => {
    const turns: string[] = [];
    const much = async (name: string) => {
      for (let part = 0; part < 4; part += 1) {
        await giveWay();
        turns.push(name);
        works(25);
      }
    };
    const other = async () => {
      while (turns.filter((turn) => turn !== '-').length < 8) {
        await new Promise(setImmediate);
        turns.push('-');
      }
    };
    await Promise.all([much('a'), much('b'), other()]);
    const longest = Math.max(
      ...turns
        .join('')
        .split('-')
        .map(({ length }) => length),
    );
    expect(longest).toBeLessThanOrEqual('ab'.length);
  });

  it('costs a young turn nothing', async () => {
    await new Promise(setImmediate);
    let others = 0;
    setImmediate(() => (others += 1));
    await giveWay();
    works(19);
    await giveWay();
    expect(others).toBe(0);
  });
});
