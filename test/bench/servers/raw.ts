import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const [, answerFile = ''] = process.argv.slice(2);
const answer = JSON.parse(readFileSync(answerFile, 'utf8')) as object;
const body = Buffer.from(`${JSON.stringify({ data: answer })}\n`);
const headers = { 'content-type': 'application/json', 'content-length': body.length };

/** The same bytes from nothing but node: no server in JavaScript is faster than this. */
const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, headers).end(body));
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`serves at http://127.0.0.1:${port}/graphql`);
});
