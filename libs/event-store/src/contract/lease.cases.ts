import { Consumer, workIn } from './consumer';
import { facts, type Stage } from './stage';

/** Several that work on the same facts, and a lease that is kept in the log itself. */
export function leaseCases(stage: () => Stage): void {
  const consumers = () => [new Consumer('ann', stage()), new Consumer('ben', stage())] as const;

  test('(36) of two consumers who reach for a lease at once, one gets it, and only that one works', async () => {
    await stage().append('work', 'none', facts(0, 1, 2));
    const both = consumers();
    const reach = await Promise.all(both.map((consumer) => consumer.look()));
    const got = await Promise.all(reach.map((take) => take()));
    expect(got.toSorted()).toEqual([false, true]);
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(both.map((consumer) => consumer.work()));
    }
    const owner = both[got.indexOf(true)]!.owner;
    expect(await workIn(stage())).toEqual([0, 1, 2].map((number) => `${owner} ${number}`));
  });

  test('(36) whoever takes a lease over goes on where the other stood, and the other notes nothing any more', async () => {
    await stage().append('work', 'none', facts(0, 1, 2, 3));
    const [ann, ben] = consumers();
    expect(await ann.take()).toBe(true);
    await ann.work();
    await ann.work();
    expect(await ben.take()).toBe(true);
    expect(await ann.work()).toBe(false);
    while (await ben.work());
    expect(await ann.work()).toBe(false);
    expect(await workIn(stage())).toEqual(['ann 0', 'ann 1', 'ben 2', 'ben 3']);
  });
}
