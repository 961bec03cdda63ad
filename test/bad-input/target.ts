import { openAccessDatabase } from '@plumbline/access';
import { Person } from '@plumbline/cases';
import { Clock, SqliteEventStore } from '@plumbline/event-store';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request, { type Response, type Test } from 'supertest';
import { createApi } from '../../apps/api/src/create-api';
import { openViewsForTest } from '../postgres/views';
import { rowsOf } from './rows';
import { program, told } from './told';

/** Why something bad was refused. */
export type Code = 'REFUSED' | 'CONFLICT' | 'INVALID' | 'NOT_FOUND' | 'TOO_COMPLEX' | 'UNAVAILABLE';

/** A command that is bad, and why it is refused. */
export type Said = [what: string, mutation: string, input: unknown, code: Code, sentence?: RegExp];

/** What must never reach an asker: stacks, paths of our files, the text of a database. */
const INSIDES = /node_modules|\bat .+:\d+:\d+|\/libs\/|\/apps\/|sqlite|select .+ from|insert into/i;

interface Answer {
  readonly errors: readonly { message: string; extensions: { code: string } }[];
  readonly data?: object | null;
}

/** The text of a mutation. */
export function mutationOf(mutation: string): string {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  return `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { id revision position } }`;
}

/** A served ledger in which something was told; whatever bad is sent to it must change nothing. */
class Target {
  private readonly folder = mkdtempSync(join(tmpdir(), 'plumbline-bad-input-'));
  private readonly file = join(this.folder, 'events.sqlite');
  private app: NestExpressApplication;
  private authorization: string;

  async open(): Promise<void> {
    const clock = new Clock();
    const store = SqliteEventStore.open({ file: this.file, clock });
    const database = openViewsForTest(join(this.folder, 'views.sqlite'));
    const access = await openAccessDatabase(':memory:');
    this.app = await createApi(
      { store, database, access, clock },
      { quiet: true, explorer: true, requestsPerMinute: Infinity },
    );
    await this.app.listen(0, '127.0.0.1');
    const everyone = new Person(this.app);
    this.authorization = await everyone.authorization();
    await everyone.speakFor(program, 'him');
    for (const [mutation, input] of told) {
      const { body } = await this.say(mutation, input);
      expect(body).not.toHaveProperty('errors');
    }
  }

  async close(): Promise<void> {
    await this.app.close();
    rmSync(this.folder, { recursive: true });
  }

  send(method: 'get' | 'post' | 'put' | 'delete'): Test {
    const { authorization } = this;
    return request(this.app.getHttpServer())[method]('/graphql').set({ authorization });
  }

  ask(query: string, variables: object = {}): Test {
    return this.send('post').send({ query, variables });
  }

  say(mutation: string, input: unknown): Test {
    return this.ask(mutationOf(mutation), { input });
  }

  /** A body as it is written, where JSON.stringify would not write it so. */
  raw(body: string): Test {
    return this.send('post').set('content-type', 'application/json').send(body);
  }

  sayRaw(mutation: string, input: string): Test {
    return this.raw(
      `{"query":${JSON.stringify(mutationOf(mutation))},"variables":{"input":${input}}}`,
    );
  }

  rows(): string {
    return rowsOf(this.file);
  }

  /** Sends something bad, and sees to it that it is told what is wrong and that nothing else happened. */
  async refuses(send: () => Test, code: Code, sentence: RegExp = /./): Promise<Response> {
    const before = this.rows();
    const response = await send();
    const { errors, data } = response.body as Answer;
    expect(response.status).toBeLessThan(500);
    expect([...new Set(errors.map(({ extensions }) => extensions.code))]).toEqual([code]);
    expect(errors[0]!.message).toMatch(sentence);
    expect(Object.values(data ?? {}).filter((answer) => answer !== null)).toEqual([]);
    expect(JSON.stringify(response.body)).not.toMatch(INSIDES);
    expect(this.rows()).toBe(before);
    const { body } = await this.ask('{ program(id: "north") { name } }');
    expect(body).toEqual({ data: { program: { name: 'North' } } });
    return response;
  }
}

/** A target for the tests of a file. */
export function openTarget(): Target {
  const target = new Target();
  beforeAll(() => target.open());
  afterAll(() => target.close());
  return target;
}
