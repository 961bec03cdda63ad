import { askWhole, MOST_PAGES } from './ask-whole';
import type { Document } from './document';

interface Answer {
  program: { name: string; flags: Page; gates?: Page };
}
interface Page {
  nodes: number[];
  goesOn: { hasNextPage: boolean; endCursor: string | null };
}
type Variables = Readonly<Record<string, string>>;

const document = { id: 'd1', name: 'Lists' } as Document<Answer, Variables>;

/** A page of a list of so many, of two rows, behind a cursor. */
function pageOf(count: number, behind = '0'): Page {
  const from = Number(behind);
  const nodes = [from + 1, from + 2].filter((row) => row <= count);
  const end = from + nodes.length;
  return { nodes, goesOn: { hasNextPage: end < count, endCursor: nodes.length ? `${end}` : null } };
}

/** A server that answers what is made of the variables, and notes them. */
function server(answer: (variables: Variables) => object): Variables[] {
  const asked: Variables[] = [];
  globalThis.fetch = jest.fn(async (_: unknown, init?: RequestInit) => {
    const { variables } = JSON.parse(String(init?.body)) as { variables: Variables };
    asked.push(variables);
    return { status: 200, json: async () => ({ data: answer(variables) }) } as Response;
  });
  return asked;
}

const rows = (count: number) => Array.from({ length: count }, (_, row) => row + 1);

describe('An answer with lists', () => {
  it('has each of them whole, however many pages each of them takes', async () => {
    for (const [flags, gates] of [
      [0, 0],
      [2, 3],
      [7, 1],
      [4, 9],
    ] as const) {
      server(({ flagsBehind, gatesBehind }) => ({
        program: {
          name: 'North',
          flags: pageOf(flags, flagsBehind),
          gates: pageOf(gates, gatesBehind),
        },
      }));
      const { program } = await askWhole(document, { program: 'north' });
      expect(program.name).toBe('North');
      expect(program.flags.nodes).toEqual(rows(flags));
      expect(program.gates?.nodes).toEqual(rows(gates));
    }
  });

  it('is asked once where the first page is all, and behind the last row else', async () => {
    const asked = server(({ flagsBehind }) => ({ program: { flags: pageOf(3, flagsBehind) } }));
    await askWhole(document, { program: 'north' });
    expect(asked).toEqual([{ program: 'north' }, { program: 'north', flagsBehind: '2' }]);
    const once = server(() => ({ program: { flags: pageOf(2) } }));
    await askWhole(document, { program: 'north' });
    expect(once).toHaveLength(1);
  });

  it('of two moments goes on at each of them', async () => {
    server(({ thenFlagsBehind, nowFlagsBehind }) => ({
      then: { flags: pageOf(3, thenFlagsBehind) },
      now: { flags: pageOf(5, nowFlagsBehind) },
    }));
    expect(await askWhole(document, {})).toMatchObject({
      then: { flags: { nodes: rows(3) } },
      now: { flags: { nodes: rows(5) } },
    });
  });

  it('keeps a list that pages by itself as it is', async () => {
    const changes = { nodes: [1], pageInfo: { hasNextPage: true, endCursor: '1' } };
    const asked = server(() => ({ program: { changes } }));
    expect(await askWhole(document, {})).toEqual({ program: { changes } });
    expect(asked).toHaveLength(1);
  });

  it('ends after so many pages, and still says that it goes on', async () => {
    const asked = server(({ flagsBehind }) => ({
      program: { flags: pageOf(10_000, flagsBehind) },
    }));
    const { program } = await askWhole(document, {});
    expect(asked).toHaveLength(MOST_PAGES);
    expect(program.flags.nodes).toEqual(rows(2 * MOST_PAGES));
    expect(program.flags.goesOn.hasNextPage).toBe(true);
  });
});
