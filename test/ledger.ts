import { BeginLedger, openAccessDatabase } from '@plumbline/access';
import { CommandBus } from '@nestjs/cqrs';
import { Person } from '@plumbline/cases';
import { asCaller, toCommand, type PatientDataGuard } from '@plumbline/event-sourcing';
import { Clock } from '@plumbline/event-store';
import request from 'supertest';
import { createApi, type ServerOptions } from '../apps/api/src/create-api';
import { openLogForTest } from './kurrent/log';
import { openViewsForTest } from './postgres/views';

/** What GraphQL answered. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data?: any;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

/** A whole server for one journey, on a fresh log, asked through HTTP like by anyone. */
export async function openLedger({
  patientData,
  demo = false,
  ...options
}: ServerOptions & { patientData?: PatientDataGuard; demo?: boolean } = {}) {
  const clock = new Clock();
  const { store, release } = await openLogForTest(clock);
  const database = openViewsForTest();
  const access = await openAccessDatabase(':memory:');
  const app = await createApi(
    { store, database, access, clock, patientData, release },
    {
      quiet: true,
      explorer: true,
      requestsPerMinute: Infinity,
      signIn: demo ? { localAccounts: true } : undefined,
      ...options,
    },
  );
  if (demo) {
    const begin = toCommand(BeginLedger, { mode: 'demo' });
    await asCaller({ actor: 'test', trusted: true }, () => app.get(CommandBus).execute(begin));
  }
  await app.listen(0, '127.0.0.1');
  const everyone = new Person(app);

  const ask = async (query: string, variables: object = {}, asker = everyone): Promise<Answer> => {
    const { body } = await request(app.getHttpServer())
      .post('/graphql')
      .set('authorization', await asker.authorization())
      .send({ query, variables });
    return body as Answer;
  };
  let position: string | undefined;

  return {
    app,
    clock,
    store,
    ask,
    everyone,
    /** Asks without being signed in. */
    askUnsigned: (query: string) => request(app.getHttpServer()).post('/graphql').send({ query }),
    /** The position of the last thing done, to wait for. */
    get position() {
      return position;
    },
    /** Gives a command, by its mutation's name, and answers the receipt; throws what was refused. */
    async give(mutation: string, input: object) {
      await everyone.readyFor(mutation, input);
      const Input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const { data, errors } = await ask(
        `mutation ($input: ${Input}!) { ${mutation}(input: $input) { id revision position } }`,
        { input },
      );
      if (errors) throw Object.assign(new Error(errors[0]!.message), errors[0]);
      const receipt = data[mutation] as { id: string; revision: number; position: string };
      position = receipt.position;
      return receipt;
    },
    /** Asks about a program, after all that was done is visible; as everyone, or as somebody. */
    async look(
      program: string,
      fields: string,
      time: { asOf?: string; on?: string } = {},
      asker = everyone,
    ) {
      await asker.join(program);
      const { data, errors } = await ask(
        `query ($id: ID!, $asOf: AsOf, $on: Day, $after: Position) {
           program(id: $id, asOf: $asOf, on: $on, after: $after) { ${fields} } }`,
        { id: program, after: (await store.head()) || undefined, ...time },
        asker,
      );
      if (errors) throw Object.assign(new Error(errors[0]!.message), errors[0]);
      return data.program;
    },
    close: () => app.close(),
  };
}

export type Ledger = Awaited<ReturnType<typeof openLedger>>;
