import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandIn, saidBy, type Stage } from './dockerfile';
import { type Owner, ownEnvironment, placeIn, type Rehearsed } from './rehearsal';

const PATIENCE_MS = 120_000;

/** The server of a rehearsed image: started by its CMD, as its user, on a free port of this machine. */
export class ContainedServer {
  private output = '';

  private constructor(
    private readonly process: ChildProcess,
    private readonly said: Stage,
    private readonly how: { cwd: string; env: NodeJS.ProcessEnv } & Owner,
    readonly port: number,
  ) {
    for (const stream of [process.stdout!, process.stderr!]) {
      stream.on('data', (part) => (this.output += String(part)));
    }
  }

  static async start(stage: Stage, rehearsed: Rehearsed, owner: Owner): Promise<ContainedServer> {
    const port = await freePort();
    const { environment } = rehearsed;
    const env = {
      ...ownEnvironment(),
      ...environment,
      PLUMBLINE_DATA: placeIn(rehearsed, environment['PLUMBLINE_DATA']!),
      PLUMBLINE_URL: 'https://plumbline.hospital.example',
      HOST: '127.0.0.1',
      PORT: String(port),
    };
    const how = { cwd: placeIn(rehearsed, '.'), env, ...owner };
    const [program = '', ...args] = commandIn(saidBy(stage, 'CMD')[0]!);
    return new ContainedServer(spawn(nodeFor(program), args, how), stage, how, port);
  }

  /** Whether it says in the end that it is ready; not if it ends before. */
  async ready(): Promise<boolean> {
    const until = Date.now() + PATIENCE_MS;
    while (this.process.exitCode === null && Date.now() < until) {
      const { status } = await this.ask('/ready').catch(() => ({ status: 0 }));
      if (status === 200) return true;
      await sleep(100);
    }
    return false;
  }

  async ask(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
    const answer = await fetch(`http://127.0.0.1:${this.port}${path}`);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  /** What the health check of the image says to it: 0 is well. */
  async healthCheck(): Promise<number> {
    const [program = '', ...args] = commandIn(saidBy(this.said, 'HEALTHCHECK')[0]!);
    const exposed = saidBy(this.said, 'EXPOSE')[0]!;
    const here = args.map((arg) => arg.replaceAll(`:${exposed}`, `:${this.port}`));
    const [code] = (await once(spawn(nodeFor(program), here, this.how), 'exit')) as [number];
    return code;
  }

  /** What it has said. */
  get words(): string {
    return this.output;
  }

  /** Stops it as a container engine does, and answers the code with which it ended. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    this.process.kill('SIGTERM');
    const [code] = (await once(this.process, 'exit')) as [number | null];
    return code;
  }
}

function nodeFor(program: string): string {
  return program === 'node' ? process.execPath : program;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
