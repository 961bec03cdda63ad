import { Invalid, type Position } from '@plumbline/event-store';
import { randomUUID } from 'node:crypto';
import type { FactsAsked } from './facts-asked';
import { FactsInSight } from './facts-in-sight';
import { begun, extended, retitled } from './histories.example';
import { LogReader } from './log-reader';
import { notesWith } from './notes.example';
import { notebookFor } from './notebook.example';
import type { Program } from './program';
import { ProgramHistoryResolver } from './program-history.resolver';
import { inOwnStream, inProgramStream } from './record-kinds';
import { WholeSight } from './sight';
import type { Views } from './views';

const notebook = notebookFor();
let views: Views;
let resolver: ProgramHistoryResolver;

beforeEach(async () => {
  ({ views } = await notebook().follow(notesWith()));
  const kinds = [inOwnStream('note'), inProgramStream('stop', 'route', 'stop')];
  const log = new LogReader(notebook().store);
  const inSight = new FactsInSight(log, views, new WholeSight(), notebook().clock, []);
  resolver = new ProgramHistoryResolver(views, log, inSight, kinds);
});

async function program(asked: object = {}): Promise<Program> {
  return { id: 'north', moment: await views.moment('north', asked) };
}

describe('What changed in a program', () => {
  type Span = FactsAsked;
  const changes = async (span: Span, asked: object = {}) =>
    resolver.changes(await program(asked), span);
  const positions = async (span: Span, asked?: object) =>
    (await changes(span, asked)).nodes.map(({ position }) => position);

  beforeEach(async () => {
    await notebook().write({ id: 'n1', fact: begun('A'), on: '2026-01-01', source: 'Minutes' });
    await notebook().write({ id: 'n1', fact: begun('South'), program: 'south' });
    notebook().clock.pretend('2026-03-02T10:00:00.000Z');
    await notebook().write({ id: 'n1', fact: extended(1), on: '2026-02-01' });
    await notebook().write({ id: 'n2', fact: begun('B'), on: '2026-01-15' });
    notebook().clock.pretend('2026-03-03T10:00:00.000Z');
    await notebook().write({ id: 'n2', fact: retitled('C'), on: '2026-03-03' });
  });

  it('is told in the order of the log, with who, when and where from, and nothing of other programs', async () => {
    expect(await positions({})).toEqual(['a1', 'a3', 'a4', 'a5']);
    expect((await changes({})).nodes[0]).toMatchObject({
      type: 'NoteBegun',
      record: { kind: 'note', id: 'n1' },
      revision: 0,
      actor: 'ana',
      recordedAt: '2026-03-01T10:00:00.000Z',
      effectiveAt: '2026-01-01T00:00:00.000Z',
      source: 'Minutes',
      data: { title: 'A' },
    });
  });

  it('tells the reason of a fact where it has one that is a text', async () => {
    for (const reason of ['Why not', 7]) {
      await notebook().store.append('north.note-n3', 'any', [{ type: 'X', data: { reason } }], {
        program: 'north',
        commandId: randomUUID(),
        digest: 'a digest',
        actor: 'ana',
        onBehalfOf: 'ben',
      });
    }
    const { nodes } = await changes({ since: 'a5' });
    expect(nodes.map(({ reason }) => reason)).toEqual(['Why not', undefined]);
    expect(nodes[0]!.onBehalfOf).toBe('ben');
  });

  it('since a position or a time is what was recorded after it', async () => {
    expect(await positions({ since: 'a1' })).toEqual(['a3', 'a4', 'a5']);
    expect(await positions({ since: 'a2' })).toEqual(['a3', 'a4', 'a5']);
    expect(await positions({ since: '2026-03-02' })).toEqual(['a5']);
    expect(await positions({ since: '2026-03-02T09:59:59Z' })).toEqual(['a3', 'a4', 'a5']);
    expect(await positions({ since: '2020-01-01' })).toEqual(['a1', 'a3', 'a4', 'a5']);
    expect(await positions({ since: 'a5' })).toEqual([]);
  });

  it('until a position or a time is what was recorded by then', async () => {
    expect(await positions({ until: 'a3' })).toEqual(['a1', 'a3']);
    expect(await positions({ until: '2026-03-02' })).toEqual(['a1', 'a3', 'a4']);
    expect(await positions({ until: '2020-01-01' })).toEqual([]);
    expect(await positions({ since: 'a1', until: 'a4' })).toEqual(['a3', 'a4']);
    expect(await positions({ since: 'a4', until: 'a1' })).toEqual([]);
  });

  it('as of a moment is what was known and true then, also where `until` is later', async () => {
    expect(await positions({}, { asOf: 'a4' })).toEqual(['a1', 'a3', 'a4']);
    expect(await positions({ until: 'a5' }, { asOf: 'a4' })).toEqual(['a1', 'a3', 'a4']);
    expect(await positions({ until: 'a3' }, { asOf: 'a4' })).toEqual(['a1', 'a3']);
    expect(await positions({}, { on: '2026-01-31' })).toEqual(['a1', 'a4']);
    expect(await positions({}, { asOf: 'a3', on: '2026-01-31' })).toEqual(['a1']);
    expect(await positions({}, { asOf: '2020-01-01' })).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])(
    'comes in pages of %d, each fact once, and tells how many there are',
    async (first) => {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await changes({ since: 'a1', until: 'a5', first, after });
        seen.push(...page.nodes.map(({ position }) => position));
        expect(page.nodes.length).toBeLessThanOrEqual(first);
        expect(await page.totalCount).toBe(3);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
      } while (after);
      expect(seen).toEqual(['a3', 'a4', 'a5']);
    },
  );

  it('is not more than was asked for, although a cursor is older than `since`', async () => {
    const { pageInfo } = await changes({ first: 1 });
    expect(await positions({ since: 'a3', after: pageInfo.endCursor })).toEqual(['a4', 'a5']);
  });

  it.each<[string, Span, string[]]>([
    ['of a kind', { kind: 'note' }, ['a1', 'a3', 'a4', 'a5']],
    ['of a kind that there is not', { kind: 'route' }, []],
    ['about a record', { record: 'n2' }, ['a4', 'a5']],
    ['that somebody did', { actor: 'ana' }, ['a1', 'a3', 'a4', 'a5']],
    ['that somebody else did', { actor: 'ben' }, []],
    ['with words in it', { text: 'note beg' }, ['a1', 'a4']],
    ['with words in where it is written', { text: 'MINUTES' }, ['a1']],
    ['with all of it', { kind: 'note', record: 'n2', text: 'retitled', actor: 'ana' }, ['a5']],
    ['in a span', { record: 'n2', until: 'a4' }, ['a4']],
  ])('can be only what is %s', async (_, asked, expected) => {
    expect(await positions(asked)).toEqual(expected);
    expect(await (await changes(asked)).totalCount).toBe(expected.length);
  });

  it.each([1, 2, 3, 4])('comes with the newest first, too, in pages of %d', async (first) => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await changes({ latestFirst: true, first, after });
      seen.push(...page.nodes.map(({ position }) => position));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(seen).toEqual(['a5', 'a4', 'a3', 'a1']);
  });

  it.each<[string, Span]>([
    ['a cursor of another list', { after: Buffer.from('["title","n1"]').toString('base64url') }],
    ['a position that was not given yet', { since: 'a6' }],
    ['an end that was not given yet', { until: 'a6' }],
    ['no time at all', { since: '2026-02-30' }],
    ['too many at once', { first: 101 }],
  ])('is not told for %s', async (_, span) => {
    await expect(changes(span)).rejects.toBeInstanceOf(Invalid);
  });
});

describe('The history of a record', () => {
  const history = async (of: string, kind?: string, asked: object = {}) =>
    (await resolver.history(await program(asked), of, kind)).map(({ position }) => position);
  const route = (stop: string, effectiveAt?: string) =>
    notebook().store.append('north.route-north', 'any', [{ type: 'StopMoved', data: { stop } }], {
      program: 'north',
      commandId: randomUUID(),
      digest: 'a digest',
      actor: 'ana',
      effectiveAt,
    });

  beforeEach(async () => {
    await notebook().write({ id: 'one', fact: begun('A'), on: '2026-01-01' });
    await route('one', '2026-01-02');
    await notebook().write({ id: 'one', fact: extended(1), on: '2026-02-01' });
    await route('two');
    await notebook().write({ id: 'one', fact: begun('South'), program: 'south' });
    await route('one');
  });

  it('is every fact of its own stream, oldest first', async () => {
    expect(await history('one', 'note')).toEqual(['a1', 'a3']);
  });

  it('is every fact that names it in the stream of the program', async () => {
    expect(await history('one', 'stop')).toEqual(['a2', 'a6']);
    expect(await history('two', 'stop')).toEqual(['a4']);
  });

  it('is that of all records of the id, in the order of the log, where no kind is said', async () => {
    expect(await history('one')).toEqual(['a1', 'a2', 'a3', 'a6']);
  });

  it('as of a moment is what was known and true then', async () => {
    expect(await history('one', undefined, { asOf: 'a2' })).toEqual(['a1', 'a2']);
    expect(await history('one', undefined, { on: '2026-01-31' })).toEqual(['a1', 'a2']);
    expect(await history('one', 'note', { asOf: 'a1' as Position, on: '2025-12-31' })).toEqual([]);
  });

  it('of what is not there, or of a kind that has none, is empty', async () => {
    expect(await history('three')).toEqual([]);
    expect(await history('one', 'letter')).toEqual([]);
    expect(await history('../south.note-one')).toEqual([]);
  });
});
