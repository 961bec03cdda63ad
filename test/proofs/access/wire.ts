import type { GraphQLSchema } from 'graphql';
import WebSocket from 'ws';
import { asCaller, CommandGate, toCommand } from '@plumbline/event-sourcing';
import { CommandBus } from '@nestjs/cqrs';
import { AddSite } from '@plumbline/programs';
import type { Asker } from './askers';
import type { Cell } from './cell';
import { outcomeOf, plainCommand, plainExpectation } from './command-cells';
import type { Matrix } from './matrix';
import type { Question } from './question';
import { plainReading, programFields, readingOutcome, watchExpected } from './reading-cells';

interface Answer {
  readonly errors?: readonly object[];
}

/** The same questions over real HTTP: of everything that can be asked, each `every`th. */
export function wireCells({ ledger, schema, askers }: Matrix, every: number): Cell[] {
  const { port } = ledger.app.getHttpServer().address() as { port: number };
  const post = async (question: Question, { headers }: Asker) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(question),
    });
    return (await response.json()) as Answer;
  };
  const cells = askers.flatMap((asker) => [
    ...commandsOverHttp(schema, asker, post),
    ...readingsOverHttp(schema, asker, post),
  ]);
  return cells.filter((_, at) => at % every === 0);
}

type Post = (question: Question, asker: Asker) => Promise<Answer>;
const signed = (asker: Asker, expected: string) => (asker.signedIn ? expected : 'UNAUTHENTICATED');

function commandsOverHttp(schema: GraphQLSchema, asker: Asker, post: Post): Cell[] {
  return Object.keys(schema.getMutationType()!.getFields()).map((mutation) => ({
    row: mutation,
    asker,
    place: 'over HTTP',
    expected: signed(asker, plainExpectation(schema, mutation, asker)),
    ask: async () => outcomeOf(await post(plainCommand(schema, mutation, asker), asker)),
  }));
}

function readingsOverHttp(schema: GraphQLSchema, asker: Asker, post: Post): Cell[] {
  return Object.keys(programFields(schema)).map((name) => {
    const { question, expected } = plainReading(schema, name, asker);
    return {
      row: `Program.${name}`,
      asker,
      place: 'over HTTP',
      expected: signed(asker, expected),
      ask: async () => readingOutcome(await post(question, asker)),
    };
  });
}

/** Watching the own program over a real WebSocket: turned away, refused, or told of a move. */
export function socketCells(matrix: Matrix): Cell[] {
  return matrix.askers.flatMap((asker) =>
    ['north', 'south'].map((place) => ({
      row: 'Subscription.programChanged',
      asker,
      place: `${place}, over a WebSocket`,
      expected: signed(asker, watchExpected('programChanged', place, asker)),
      ask: () => watchedOverSocket(matrix, asker, place),
    })),
  );
}

async function watchedOverSocket({ ledger }: Matrix, { headers }: Asker, program: string) {
  const { port } = ledger.app.getHttpServer().address() as { port: number };
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', {
    headers,
  });
  let outcome = '';
  socket.on('error', () => (outcome ||= 'broken'));
  socket.once('unexpected-response', (_, { statusCode }) => {
    outcome ||= statusCode === 401 ? 'UNAUTHENTICATED' : String(statusCode);
  });
  socket.once('open', () => socket.send('{"type":"connection_init"}'));
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as { type: string; payload?: object };
    if (message.type === 'connection_ack') {
      const query = `subscription { programChanged(program: "${program}") { position } }`;
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
    }
    if (message.type === 'next') outcome ||= readingOutcome(message.payload ?? {});
    if (message.type === 'error') outcome ||= 'refused';
  });
  while (!outcome) {
    await new Promise(setImmediate);
    await moved(ledger, program);
  }
  socket.terminate();
  return outcome;
}

let sites = 0;

/** Moves a program past the gate, which is stopped. */
async function moved({ app }: Matrix['ledger'], program: string): Promise<void> {
  const id = `more-${(sites += 1)}`;
  const gate = app.get(CommandGate);
  const stopped = gate.admit;
  gate.admit = async () => undefined;
  const site = toCommand(AddSite, { program, id, name: 'Site' });
  await asCaller({ actor: 'proof', trusted: true }, () => app.get(CommandBus).execute(site));
  gate.admit = stopped;
}
