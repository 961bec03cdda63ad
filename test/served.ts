import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';

const ROOT = join(__dirname, '..');

/** How a server of its own process is started. */
export interface Serving {
  /** The data folder. */
  readonly data: string;
  readonly empty?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** For Node itself. */
  readonly flags?: readonly string[];
}

/** A server as an operator starts it, in a process of its own, with what it printed on the terminal. */
export class Served {
  readonly ended: Promise<[code: number | null, signal: string | null]>;
  private readonly said: string[] = [];
  private readonly terminal: Interface;

  private constructor(
    readonly process: ChildProcess,
    readonly address: string,
  ) {
    this.ended = once(process, 'exit') as typeof this.ended;
    this.terminal = createInterface({ input: process.stdout! });
    this.terminal.on('line', (line) => this.said.push(line));
  }

  /** Resolves when it serves. */
  static async start({ data, empty, environment, flags = [] }: Serving): Promise<Served> {
    const port = environment?.['PORT'] ?? String(await freePort());
    const server = spawn(
      process.execPath,
      [
        ...flags,
        '--require',
        join(ROOT, 'test/register.js'),
        join(ROOT, 'apps/api/src/main.ts'),
        ...(empty ? ['--empty'] : []),
      ],
      {
        env: { ...process.env, PORT: port, PLUMBLINE_DATA: data, ...environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const served = new Served(server, `http://127.0.0.1:${port}`);
    await Promise.race([
      served.told(/GraphQL +(http\S+)/),
      served.ended.then(([code]) => Promise.reject(new Error(`The server ended with ${code}.`))),
    ]);
    return served;
  }

  /** Waits until the terminal is told something, and answers the pattern's one group. */
  told(pattern: RegExp): Promise<string> {
    return new Promise((resolve) => {
      const look = () => {
        const found = this.said.map((line) => pattern.exec(line)?.[1]).find(Boolean);
        if (found) this.terminal.off('line', look);
        if (found) resolve(found);
      };
      this.terminal.on('line', look);
      look();
    });
  }

  /** Ends it in whatever state it is. */
  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
  }
}

/** A port of this machine that nobody has at present. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
