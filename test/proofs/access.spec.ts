import { mismatches, mutationControl, openMatrix, type Matrix } from './access/matrix';
import { socketCells, wireCells } from './access/wire';

describe('Who may what', () => {
  let matrix: Matrix;
  beforeAll(async () => (matrix = await openMatrix()), 600_000);
  afterAll(() => matrix.ledger.close());

  it('is what is written by hand, for every asker in every place, and writes nothing', async () => {
    const head = await matrix.ledger.store.head();
    expect(await mismatches(matrix.cells)).toEqual([]);
    expect(await matrix.ledger.store.head()).toBe(head);
    expect(matrix.cells.length).toBeGreaterThan(12_600);
  });

  it('is the same over HTTP and WebSockets', async () => {
    expect(await mismatches([...wireCells(matrix, 9), ...socketCells(matrix)])).toEqual([]);
  });

  it('rests on the rows of the tables of rights: of each fourth change, none goes unnoticed', async () => {
    const { mutants, survivors } = await mutationControl(matrix, 4);
    expect(survivors).toEqual([]);
    expect(mutants).toBeGreaterThan(300);
  });
});
