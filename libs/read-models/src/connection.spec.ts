import { Invalid } from '@plumbline/event-store';
import * as fc from 'fast-check';
import { connectionOf, eachOf, pageOf, type Connection, type Page } from './connection';
import type { Moment } from './moment';
import { begun, histories } from './histories.example';
import { Note, notesWith } from './notes.example';
import { withNotebook } from './notebook.example';
import type { Views } from './views';

const notes = notesWith();
const cursor = (said: unknown) => Buffer.from(JSON.stringify(said)).toString('base64url');

/** Every page of a list, one after the other. */
async function allPages(views: Views, moment: Moment, first: number): Promise<Connection<Note>[]> {
  const pages: Connection<Note>[] = [];
  let after: string | undefined;
  do {
    const page = await views.page(notes, moment, { first, after });
    pages.push(page);
    after = page.pageInfo.endCursor;
  } while (pages.at(-1)!.pageInfo.hasNextPage);
  return pages;
}

describe('The pages of a list', () => {
  it('have every item exactly once in one order, of any size, stored and as of a position alike', async () => {
    const property = fc.asyncProperty(histories, fc.integer({ min: 1, max: 6 }), (history, first) =>
      withNotebook(async (notebook) => {
        const { views } = await notebook.follow(notes);
        await notebook.writeAll(history);
        const now = await views.now('north');
        const past = await views.moment('north', {
          asOf: (await notebook.store.head()) || '2026-03-01',
        });
        const all = await views.all(notes, now);
        expect(await views.all(notes, past)).toEqual(all);
        const stored = await allPages(views, now, first);
        expect(stored.flatMap(({ nodes }) => nodes)).toEqual(all);
        expect(stored.slice(0, -1).every(({ nodes }) => nodes.length === first)).toBe(true);
        for (const { totalCount } of stored) expect(await totalCount).toBe(all.length);
        const folded = await allPages(views, past, first);
        expect(folded.map(({ edges }) => edges)).toEqual(stored.map(({ edges }) => edges));
        expect(await folded[0]!.totalCount).toBe(all.length);
      }),
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('are in the same order stored and as of a position, also where JavaScript has another', async () => {
    await withNotebook(async (notebook) => {
      const { views } = await notebook.follow(notes);
      const titles = ['\u{1f600}', '\u{ff21}', 'z', 'é', 'B', 'a', ''];
      await notebook.writeAll(titles.map((title, n) => ({ id: `n${n}`, fact: begun(title) })));
      for (const moment of [
        await views.now('north'),
        await views.moment('north', { asOf: 'a7' }),
      ]) {
        const pages = await allPages(views, moment, 2);
        const seen = pages.flatMap(({ nodes }) => nodes.map(({ title }) => title));
        expect(seen).toEqual(['', 'B', 'a', 'z', 'é', '\u{ff21}', '\u{1f600}']);
      }
    });
  });

  it('end with the last item, and have no cursor where there is none', async () => {
    await withNotebook(async (notebook) => {
      const { views } = await notebook.follow(notes);
      const page = await views.page(notes, await views.now('north'), {});
      expect(page).toMatchObject({ edges: [], nodes: [], pageInfo: { hasNextPage: false } });
      expect(page.pageInfo.endCursor).toBeUndefined();
    });
  });
});

describe('A page', () => {
  const placed = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ document: n, order: 'a', id: `n${n}` }));

  it('has 25 items where nothing is said, and 100 at most', () => {
    expect(pageOf({})).toEqual({ first: 25, behind: undefined });
    expect(pageOf({ first: 1 }).first).toBe(1);
    expect(pageOf({ first: 100 }).first).toBe(100);
  });

  it.each([0, -1, 101, 2 ** 31, 1.5, NaN, Infinity])('of %s items is refused', (first) => {
    expect(() => pageOf({ first })).toThrow('first: ask for 1 to 100 items.');
    expect(() => pageOf({ first })).toThrow(Invalid);
  });

  it('begins behind the cursor of another', () => {
    const { pageInfo } = connectionOf(placed(3), 2, async () => 3);
    expect(pageOf({ after: pageInfo.endCursor }).behind).toEqual({ order: 'a', id: 'n1' });
  });

  it.each<[string, string]>([
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['no list', cursor({ order: 'a', id: 'b' })],
    ['a text of two letters', cursor('ab')],
    ['null', cursor(null)],
    ['too short', cursor(['a'])],
    ['too long', cursor(['a', 'b', 'c'])],
    ['a number', cursor(['a', 1])],
    ['an object', cursor(['a', { $gt: '' }])],
    ['NUL', cursor(['a\0', 'b'])],
    ['half a sign', Buffer.from('["\\ud800","b"]').toString('base64url')],
    ['very deep', Buffer.from('['.repeat(50_000)).toString('base64url')],
  ])('with a hostile cursor is refused: %s', (_, after) => {
    expect(() => pageOf({ after })).toThrow('after: this is not a cursor of a list');
    expect(() => pageOf({ after })).toThrow(Invalid);
  });

  it('refuses or reads any cursor, and never breaks', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((said) => Buffer.from(said).toString('base64url')),
        ),
        (after) => {
          try {
            const { behind } = pageOf({ after } satisfies Page);
            if (behind)
              expect([typeof behind.order, typeof behind.id]).toEqual(['string', 'string']);
          } catch (error) {
            expect(error).toBeInstanceOf(Invalid);
          }
        },
      ),
    );
  });

  it('counts only when it is asked how many there are', async () => {
    const count = jest.fn(async () => 7);
    const page = eachOf(connectionOf(placed(3), 2, count), (n) => `item ${n}`);
    expect(page.nodes).toEqual(['item 0', 'item 1']);
    expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(count).not.toHaveBeenCalled();
    expect(await page.totalCount).toBe(7);
    expect(count).toHaveBeenCalledTimes(1);
  });
});
