import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

const SECONDS = '5';
const SENTENCE = 'The demo is being told anew; come back in a few seconds.';

/** Answers everyone, as long as nothing else can, that it will not be long. */
export async function comeBackSoon(port: number, host: string): Promise<Server> {
  const server = createServer((_, response) => {
    response.writeHead(503, {
      'content-type': 'application/json; charset=utf-8',
      'retry-after': SECONDS,
      'cache-control': 'no-store',
      connection: 'close',
    });
    const extensions = { code: 'UNAVAILABLE' };
    response.end(JSON.stringify({ errors: [{ message: SENTENCE, extensions }] }));
  }).listen(port, host);
  await once(server, 'listening');
  return server;
}
