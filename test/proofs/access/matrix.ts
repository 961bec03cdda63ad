import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Ledger } from '../../ledger';
import { openAskers, type Asker } from './askers';
import { mismatchOf, type Cell } from './cell';
import { commandCells, plainCommand, stopBehindTheGate } from './command-cells';
import { documentCells } from './document-cells';
import { guardedAnew, mutants, type Mutant } from './mutants';
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
  const cells = [
    ...commandCells(schema, askers, kinds),
    ...readingCells(schema, askers),
    ...documentCells(askers),
    ...typeCells(guardedAnew(schema)!, askers),
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

/** Changes the tables of rights in every way, one at a time, and sees whether a cell turns red. */
export async function mutationControl({ schema, askers, cells }: Matrix): Promise<Control> {
  const byRow = new Map<string, Cell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const survivors: string[] = [];
  const all = mutants();
  for (const mutant of all) {
    const back = mutant.apply();
    try {
      if (!(await isNoticed(mutant, byRow, schema, askers))) survivors.push(mutant.name);
    } finally {
      back();
    }
  }
  return { mutants: all.length, survivors };
}

async function isNoticed(
  { row, guards }: Mutant,
  byRow: ReadonlyMap<string, readonly Cell[]>,
  schema: GraphQLSchema,
  askers: readonly Asker[],
): Promise<boolean> {
  if (guards) {
    const guarded = guardedAnew(schema);
    if (!guarded) return true;
    return (await mismatches(typeCells(guarded, askers))).length > 0;
  }
  for (const cell of byRow.get(row) ?? []) if (await mismatchOf(cell)) return true;
  return false;
}
