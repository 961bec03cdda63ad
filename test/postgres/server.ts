import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { postgresPrograms } from './programs';

const OWNER = 'plumbline';
const READY_MS = 300_000;
const ASKED_EVERY_MS = 20;

/** A PostgreSQL of its own for tests: on a free loopback port, with its own data folder. */
export class PostgresServer {
  private server?: ChildProcess;
  private readonly folder = mkdtempSync(join(tmpdir(), 'plumbline-postgres-'));
  private readonly data = join(this.folder, 'data');
  private readonly owner = unprivileged();

  private constructor(
    private readonly programs: string,
    private readonly port: number,
  ) {}

  /** Makes one and starts it; throws where there are no programs of PostgreSQL. */
  static async start(): Promise<PostgresServer> {
    const server = new PostgresServer(postgresPrograms(), await freePort());
    try {
      server.initialise();
      await server.start();
      return server;
    } catch (error) {
      await server.remove();
      throw error;
    }
  }

  /** The address of its database for the owner, or for another user. */
  address(user = OWNER): string {
    return `postgres://${user}@127.0.0.1:${this.port}/postgres`;
  }

  /** The process that all others of it come from, while it runs. */
  get pid(): number {
    return this.server!.pid!;
  }

  /** Starts it again on the same data. */
  async start(): Promise<void> {
    const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off' };
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const server = spawn(
      join(this.programs, 'postgres'),
      ['-D', this.data, '-p', `${this.port}`, ...flags],
      { ...this.owner, stdio: 'ignore' },
    );
    this.server = server;
    const until = Date.now() + READY_MS;
    while (!(await this.answers())) {
      if (server.exitCode !== null || Date.now() > until) throw new Error('It did not start.');
      await sleep(ASKED_EVERY_MS);
    }
  }

  /** Ends it as `pg_ctl stop` does: `SIGINT` breaks off what runs, `SIGQUIT` leaves it to recovery. */
  async stop(signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null) return;
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await gone;
  }

  /** Ends it and leaves nothing behind. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private initialise(): void {
    if (this.owner.uid !== undefined) chownSync(this.folder, this.owner.uid, this.owner.gid!);
    // Another order than that of the bytes, so that the tests show who depends on it.
    const order = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en', '--locale=C'];
    const flags = [...order, '--auth=trust', '--no-sync'];
    execFileSync(
      join(this.programs, 'initdb'),
      ['-D', this.data, `--username=${OWNER}`, ...flags],
      { ...this.owner, stdio: 'pipe' },
    );
  }

  private async answers(): Promise<boolean> {
    const client = new Client(this.address());
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      return false;
    }
  }
}

/** PostgreSQL refuses to run as root; whoever is root lets `nobody` run it. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
