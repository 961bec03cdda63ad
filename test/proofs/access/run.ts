import { mismatches, mutationControl, openMatrix, type Matrix } from './matrix';
import { timings, timingsOfASlowSight } from './timing';
import { socketCells, wireCells } from './wire';

/**
 * Proof: whoever asks, for whatever, gets what is written by hand in `expected.ts`, and nothing else;
 * every row of the tables of rights matters, and what is kept takes as long as what is not there. Exits with 1 on a mismatch, and where a change of the
 * tables is noticed by no cell.
 *
 * `npm run proof:access`
 */
async function main(): Promise<void> {
  const matrix = await openMatrix();
  const wire = [...wireCells(matrix, 1), ...socketCells(matrix)];
  const head = await matrix.ledger.store.head();
  const found = await mismatches(matrix.cells);
  const written = (await matrix.ledger.store.head()) !== head;
  found.push(...(await mismatches(wire)));
  found.forEach((each) => console.log(each));
  const { length } = matrix.askers;
  console.log(
    `${matrix.cells.length} cells for ${length} askers, ${wire.length} more over the wire`,
  );
  console.log(`${found.length} mismatches; the log is ${written ? 'changed' : 'as it was'}`);
  const control = await mutationControl(matrix);
  control.survivors.forEach((each) => console.log(`not noticed: ${each}`));
  const killed = control.mutants - control.survivors.length;
  console.log(`${killed} of ${control.mutants} changes of the tables of rights were noticed`);
  const isTold = await tellsByTime(matrix);
  await matrix.ledger.close();
  const isGreen = found.length === 0 && !written && control.survivors.length === 0 && !isTold;
  process.exitCode = isGreen ? 0 : 1;
}

/** Whether the time tells what is there; also where a sight that is slow is not found out. */
async function tellsByTime(matrix: Matrix): Promise<boolean> {
  const found = await timings(matrix);
  for (const { what, ratio } of found) {
    console.log(`${what}: ${ratio.toFixed(2)} times as long as what is not there`);
  }
  const slow = await timingsOfASlowSight(matrix);
  const isNoticed = slow.some(({ alike }) => !alike);
  console.log(`negative control, a slow sight: ${isNoticed ? '' : 'NOT '}noticed`);
  return !isNoticed || found.some(({ alike }) => !alike);
}

void main();
