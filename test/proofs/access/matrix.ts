import { withReadRights } from '@plumbline/access';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema, printSchema, type GraphQLSchema } from 'graphql';
import type { Ledger } from '../../ledger';
import { openAskers, type Asker } from './askers';
import { mismatchOf, type Cell } from './cell';
import { commandCells, plainCommand, stopBehindTheGate } from './command-cells';
import { documentCells } from './document-cells';
import { mutants, type Mutant } from './mutants';
import { askHere } from './question';
import { readingCells } from './reading-cells';
import { openScene } from './scene';
import { typeCells } from './type-cells';

/** The matrix on its ledger: whoever asks, and every cell. */
export interface Matrix {
  readonly ledger: Ledger;
  readonly schema: GraphQLSchema;
  readonly askers: readonly Asker[];
  readonly cells: readonly Cell[];
}

/** Opens the ledger with everyone on it, and makes the cells out of the schema. */
export async function openMatrix(): Promise<Matrix> {
  const ledger = await openScene();
  const askers = await openAskers(ledger);
  const { schema } = ledger.app.get(GraphQLSchemaHost);
  const kinds = stopBehindTheGate(ledger);
  for (const mutation of Object.keys(schema.getMutationType()!.getFields())) {
    await askHere(schema, plainCommand(schema, mutation, askers[0]!), askers[0]!);
  }
  // A limit to sites shows in commands and in documents alone.
  const everywhere = askers.filter(({ limited, letter }) => !limited || letter === 'L');
  const cells = [
    ...commandCells(schema, askers, kinds),
    ...readingCells(schema, everywhere),
    ...documentCells(askers),
    ...typeCells(withReadRights(buildSchema(printSchema(schema))), everywhere),
  ];
  return { ledger, schema, askers, cells };
}

/** What is otherwise than it should be. */
export async function mismatches(cells: readonly Cell[]): Promise<string[]> {
  const found: string[] = [];
  for (const cell of cells) {
    const wrong = await mismatchOf(cell);
    if (wrong) found.push(wrong);
  }
  return found;
}

/** What a change of the tables of rights came to. */
export interface Control {
  readonly mutants: number;
  /** The changes that no cell has noticed. */
  readonly survivors: readonly string[];
}

/** Changes the tables of rights in every (or each `every`th) way, one at a time, and sees whether a cell turns red. */
export async function mutationControl({ schema, cells }: Matrix, every = 1): Promise<Control> {
  const byRow = new Map<string, Cell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const survivors: string[] = [];
  const all = mutants(schema).filter((_, at) => at % every === 0);
  for (const mutant of all) {
    const back = mutant.apply();
    try {
      if (!(await isNoticed(mutant, byRow.get(mutant.row) ?? []))) survivors.push(mutant.name);
    } finally {
      back();
    }
  }
  return { mutants: all.length, survivors };
}

/** Those whom a change lets in are asked first; that is where it shows. */
async function isNoticed({ role }: Mutant, cells: readonly Cell[]): Promise<boolean> {
  const [first, then] = [cells.filter(isOf(role)), cells.filter((cell) => !isOf(role)(cell))];
  for (const cell of [...first, ...then]) if (await mismatchOf(cell)) return true;
  return false;
}

const isOf = (role: string | undefined) => (cell: Cell) => cell.asker.name === role;
