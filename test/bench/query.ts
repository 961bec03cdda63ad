import 'reflect-metadata';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { bench } from './bench';
import { asking } from './board/ask';
import { boardFolder } from './board/board-folder';
import { BOARD } from './board/board-program';
import { BOARD_QUERY, fieldsOf, freshBody, newText, sameBody } from './board/board-query';
import { figure, ratio } from './figures';
import { answersPerSecond } from './load';
import { interleaved } from './rounds';
import { printedSchema } from '../../apps/api/src/printed-schema';
import { compared, type ServerProcess, shipped } from './servers/server-process';

/** The dashboard's question to our API and to what it is compared with, over HTTP. */
void bench(async ({ quick, folder, tell }) => {
  const [rounds, seconds] = quick ? [2, 1] : [7, 3];
  const data = join(folder, 'ours');
  const authorization = await boardFolder(data);
  const answer = await asked(data, authorization);
  const answerFile = join(folder, 'answer.json');
  writeFileSync(answerFile, JSON.stringify(answer));
  const schemaFile = join(folder, 'schema.gql');
  writeFileSync(schemaFile, await printedSchema());
  for (const name of ['bare', 'compiled']) cpSync(data, join(folder, name), { recursive: true });
  const ours = await shipped(data);
  const bare = await compared('levered', [join(folder, 'bare')]);
  const compiled = await compared('levered', [join(folder, 'compiled'), 'compiled']);
  const plain = await compared('plain', [schemaFile, answerFile]);
  const raw = await compared('raw', ['', answerFile]);
  const servers = [ours, bare, compiled, plain, raw];
  for (const server of servers) await assertSame(server, authorization, answer);
  tell(
    `the answer has ${fieldsOf(answer)} fields; ${rounds} rounds of ${seconds} s for each of nine`,
  );
  const rate = (server: ServerProcess, body: () => string) =>
    answersPerSecond({ address: server.address, authorization }, seconds, body);
  const rates = await interleaved(
    {
      kept: () => rate(ours, sameBody),
      fresh: () => rate(ours, freshBody),
      unknown: () => rate(ours, newText),
      bare: () => rate(bare, freshBody),
      compiled: () => rate(compiled, freshBody),
      plain: () => rate(plain, sameBody),
      plainFresh: () => rate(plain, freshBody),
      plainUnknown: () => rate(plain, newText),
      raw: () => rate(raw, sameBody),
    },
    rounds,
  );
  await Promise.all(servers.map((server) => server.stop()));
  return [
    figure('fields in the answer', 'fields', [fieldsOf(answer)]),
    figure('bytes of the answer', 'bytes', [readFileSync(answerFile).length]),
    figure('plain Nest + Apollo', '/s', rates.plain),
    figure('ours, asked again: the answer is kept', '/s', rates.kept),
    figure('ours, no answer kept', '/s', rates.fresh),
    figure('ours, never seen before', '/s', rates.unknown),
    figure('plain Nest + Apollo, never seen before', '/s', rates.plainUnknown),
    figure('raw node:http, the same bytes', '/s', rates.raw),
    ratio('kept / plain', rates.kept, rates.plain, { atLeast: 14 }),
    ratio('no answer kept / plain', rates.fresh, rates.plainFresh, { atLeast: 1 }),
    ratio('never seen before / plain', rates.unknown, rates.plainUnknown),
    ratio('only without cache control / plain', rates.bare, rates.plainFresh),
    ratio('only compiled execution / plain', rates.compiled, rates.plainFresh),
    ratio('raw / plain', rates.raw, rates.plain),
    ratio('kept / raw', rates.kept, rates.raw),
  ];
});

async function asked(data: string, authorization: string): Promise<Record<string, unknown>> {
  const server = await shipped(data);
  const answer = await asking(server.address, authorization).ask(BOARD_QUERY, { id: BOARD });
  await server.stop();
  return answer;
}

/** A server that answers something else would be compared in vain. */
async function assertSame(
  { address }: ServerProcess,
  authorization: string,
  answer: object,
): Promise<void> {
  const given = await asking(address, authorization).ask(BOARD_QUERY, { id: BOARD });
  if (!isDeepStrictEqual(given, answer)) throw new Error(`${address} gives another answer.`);
}
