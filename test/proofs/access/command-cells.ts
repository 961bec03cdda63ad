import { INSTALLATION } from '@plumbline/access';
import { CommandGate, Refused } from '@plumbline/event-sourcing';
import type { GraphQLSchema } from 'graphql';
import type { Ledger } from '../../ledger';
import type { Asker } from './askers';
import type { Cell } from './cell';
import { COMMANDS, DOCUMENTS } from './expected';
import { letterIn, rowsOf, type Row } from './grid';
import { askHere, commandOf, type Question } from './question';

/** A place in which a command is given, and what it says there. */
interface Place {
  readonly name: string;
  readonly program: string;
  readonly said: (asker: Asker) => object;
  /** What of it stands in the way of those who may give the command elsewhere. */
  readonly barrier?:
    | 'voice'
    | 'site'
    | 'nothing there'
    | 'account'
    | 'commitments: of others'
    | 'flags: confidential';
}

const ADMITTED = 'ADMITTED';
const rows = rowsOf(COMMANDS);
const documents = rowsOf(DOCUMENTS);

/** Makes the gate admit as ever, and then stop: nothing is written, and it is seen who came through. */
export function stopBehindTheGate({ app }: Ledger): Map<string, string> {
  const gate = app.get(CommandGate);
  const admit = gate.admit.bind(gate);
  const kinds = new Map<string, string>();
  gate.admit = async (asked) => {
    kinds.set(asked.name.charAt(0).toLowerCase() + asked.name.slice(1), asked.kind);
    await admit(asked);
    throw new Refused(ADMITTED);
  };
  return kinds;
}

/** Every command in every place for every asker. */
export function commandCells(
  schema: GraphQLSchema,
  askers: readonly Asker[],
  kinds: ReadonlyMap<string, string>,
): Cell[] {
  return Object.keys(schema.getMutationType()!.getFields()).flatMap((mutation) =>
    placesOf(schema, mutation, kinds.get(mutation)).flatMap((place) =>
      askers.map((asker) => {
        const { program, said } = place;
        const question = commandOf(schema, mutation, { program, ...said(asker) });
        const expected = expectedOf(mutation, place, asker);
        const ask = async () => outcomeOf(await askHere(schema, question, asker));
        return { row: mutation, asker, place: place.name, expected, ask };
      }),
    ),
  );
}

/** Whether a command came through, or the code with which it was refused. */
export function outcomeOf({ errors }: { readonly errors?: readonly object[] }): string {
  const [error] = errors ?? [];
  const { message, originalError, extensions } = (error ?? {}) as {
    message?: string;
    originalError?: { code?: string };
    extensions?: { code?: string };
  };
  if (message === ADMITTED) return ADMITTED;
  return originalError?.code ?? extensions?.code ?? 'not stopped';
}

/** The command as it is given where nothing stands in the way. */
export function plainCommand(schema: GraphQLSchema, mutation: string, asker: Asker): Question {
  const [place] = placesOf(schema, mutation, undefined);
  return commandOf(schema, mutation, { program: place!.program, ...place!.said(asker) });
}

/** What is to come of a command in the own program, where nothing stands in the way. */
export function plainExpectation(schema: GraphQLSchema, mutation: string, asker: Asker): string {
  return expectedOf(mutation, placesOf(schema, mutation, undefined)[0]!, asker);
}

function placesOf(schema: GraphQLSchema, mutation: string, kind: string | undefined): Place[] {
  const marks = rows.get(mutation)?.marks ?? [];
  const fields = inputFields(schema, mutation);
  const inside = fields.includes('program') || mutation === 'charterProgram';
  const plain = {
    id: marks.includes('site') ? 'east' : marks.includes('speaks') ? 'ours' : 'new-thing',
    site: 'east',
  };
  const said = () => (mutation === 'charterProgram' ? {} : plain);
  if (!inside) return installationPlaces(mutation, marks);
  const names = ['north', 'old', 'south', 'missing'];
  const places: Place[] = names.map((name) =>
    mutation === 'charterProgram'
      ? { name, program: name, said: () => ({ id: name }) }
      : { name, program: name, said },
  );
  const add = (name: string, more: object, barrier: Place['barrier']) =>
    places.push({ name, program: 'north', said: () => ({ ...plain, ...more }), barrier });
  if (fields.includes('by')) add('in the name of another', { by: 'theirs' }, 'voice');
  if (marks.includes('speaks')) add('as another', { id: 'theirs', by: undefined }, 'voice');
  const west = SAYS_SITE.includes(mutation) ? 'new-thing' : 'west';
  if (marks.includes('site')) add('at another site', { id: west, site: 'west' }, 'site');
  if (marks.includes('site')) add('of what is not there', { id: 'new-thing' }, 'nothing there');
  if (kind === 'commitment') add('of others', { id: 'theirs' }, 'commitments: of others');
  if (kind === 'flag') add('in confidence', { id: 'hushed' }, 'flags: confidential');
  return places;
}

function installationPlaces(mutation: string, marks: readonly string[]): Place[] {
  const others = { id: 'new-thing', account: 'somebody-else' };
  const places: Place[] = [{ name: INSTALLATION, program: INSTALLATION, said: () => others }];
  if (!marks.includes('own')) return places;
  const own = ({ account }: Asker) =>
    mutation === 'issueToken' ? { id: 'new-thing', account } : { id: `token-${account}` };
  return [...places, { name: 'own account', program: INSTALLATION, said: own, barrier: 'account' }];
}

/** The rules in words of their own: what is to come of a command. */
function expectedOf(mutation: string, place: Place, asker: Asker): string {
  const row = rows.get(mutation);
  if (!row) return 'a row in what is expected';
  const { program, barrier } = place;
  const own = row.marks.includes('own');
  const letter = letterIn(row, asker.letter);
  const administers = letter === 'R';
  const inside = asker.programs.includes(program) || (program === INSTALLATION && asker.signedIn);
  if (!inside && !administers) return mutation === 'charterProgram' ? 'FORBIDDEN' : 'NOT_FOUND';
  if ((own && asker.withToken) || asker.readsOnly) return 'FORBIDDEN';
  if (barrier === 'account') return ADMITTED;
  if (letter === '.') return 'FORBIDDEN';
  if (administers) return ADMITTED;
  const isElsewhere = program === 'old' && asker.limited && row.marks.includes('site');
  if (isElsewhere && !SAYS_SITE.includes(mutation)) return 'NOT_FOUND';
  return behind(barrier, row, asker);
}

function behind(barrier: Place['barrier'], { name }: Row, asker: Asker): string {
  if (barrier === 'voice') return 'FORBIDDEN';
  if (barrier === 'site') {
    if (!asker.limited) return ADMITTED;
    return SAYS_SITE.includes(name) ? 'FORBIDDEN' : 'NOT_FOUND';
  }
  if (barrier === 'nothing there') {
    return asker.limited && !SAYS_SITE.includes(name) ? 'NOT_FOUND' : ADMITTED;
  }
  if (barrier === undefined || barrier === 'account') return ADMITTED;
  return letterIn(documents.get(barrier)!, asker.letter) === '.' ? 'NOT_FOUND' : ADMITTED;
}

/** The commands that name the site themselves; the others name a record that is at one. */
const SAYS_SITE = ['adoptPack', 'defineTraining'];

function inputFields(schema: GraphQLSchema, mutation: string): string[] {
  const input = schema.getType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`);
  return Object.keys((input as { getFields(): object }).getFields());
}
