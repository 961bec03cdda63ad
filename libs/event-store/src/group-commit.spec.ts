import { GroupCommit, type Outcome } from './group-commit';

interface Job {
  readonly name: string;
  readonly bytes: number;
}

const job = (name: string, bytes = 1): Job => ({ name, bytes });
const result = ({ name }: Job): Outcome<string> => ({ result: name });

test('what arrives in one turn is written together', async () => {
  const write = jest.fn((jobs: readonly Job[]) => jobs.map(result));
  const commits = new GroupCommit(write);
  const results = await Promise.all(['a', 'b', 'c'].map((name) => commits.add(job(name))));
  expect(results).toEqual(['a', 'b', 'c']);
  expect(write.mock.calls).toEqual([[[job('a'), job('b'), job('c')]]]);
});

test('what arrives while a batch is answered is written in the next', async () => {
  const batches: string[] = [];
  const commits = new GroupCommit((jobs: readonly Job[]) => {
    batches.push(jobs.map(({ name }) => name).join(''));
    return jobs.map(result);
  });
  await Promise.all([
    commits.add(job('a')).then(() => commits.add(job('c'))),
    commits.add(job('b')).then(() => commits.add(job('d'))),
  ]);
  expect(batches).toEqual(['ab', 'cd']);
});

test('a batch takes no more jobs and no more bytes than it may, but always one', async () => {
  const batches: string[] = [];
  const commits = new GroupCommit(
    (jobs: readonly Job[]) => {
      batches.push(jobs.map(({ name }) => name).join(''));
      return jobs.map(result);
    },
    { jobs: 3, bytes: 10 },
  );
  const jobs = [job('a'), job('b'), job('c'), job('d', 7), job('e', 4), job('f', 99), job('g')];
  await Promise.all(jobs.map((one) => commits.add(one)));
  expect(batches).toEqual(['abc', 'd', 'e', 'f', 'g']);
});

test('nobody is answered before the batch is written', async () => {
  const order: string[] = [];
  const commits = new GroupCommit((jobs: readonly Job[]) => {
    order.push('written');
    return jobs.map(result);
  });
  await commits.add(job('a')).then((name) => order.push(name));
  expect(order).toEqual(['written', 'a']);
});

test('one that is refused is told so, and the others are answered', async () => {
  const refusal = new Error('refused');
  const commits = new GroupCommit((jobs: readonly Job[]) =>
    jobs.map((one) => (one.name === 'b' ? { error: refusal } : result(one))),
  );
  const results = Promise.allSettled(['a', 'b', 'c'].map((name) => commits.add(job(name))));
  expect(
    (await results).map((one) => (one.status === 'fulfilled' ? one.value : one.reason)),
  ).toEqual(['a', refusal, 'c']);
});

test('when a batch fails as a whole all of it are told, and the next batch is tried', async () => {
  let failures = 1;
  const commits = new GroupCommit((jobs: readonly Job[]) => {
    if (failures-- > 0) throw new Error('no disk');
    return jobs.map(result);
  });
  const first = await Promise.allSettled([commits.add(job('a')), commits.add(job('b'))]);
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(commits.add(job('c'))).resolves.toBe('c');
});
