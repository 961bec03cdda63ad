import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { Clock, type Instant } from './clock';
import { Unavailable } from './errors';
import { type Connection, connect, failureOf } from './sqlite.driver';

/** Who owns a data folder; for people, the lock itself is the operating system's. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly started: Instant;
  readonly command: string;
}

/** Where the files of a data folder are; reading them needs no ownership. */
export function dataFiles(folder: string) {
  const file = (name: string) => join(folder, `${name}.db`);
  const key = join(folder, 'access.key');
  return { events: file('events'), views: file('views'), access: file('access'), key };
}

/** Where the ledger before this one is kept, within the folder. */
const BEFORE = 'before';
/** What SQLite may have beside a file. */
const BESIDE = ['-wal', '-shm', ''];

/** A folder of data that belongs to this process until it is released or the process ends. */
export class DataFolder {
  readonly events: string;
  readonly views: string;
  readonly access: string;
  readonly key: string;

  private constructor(
    readonly path: string,
    private readonly lock: Connection,
  ) {
    ({
      events: this.events,
      views: this.views,
      access: this.access,
      key: this.key,
    } = dataFiles(path));
  }

  /** Takes a folder, and creates it where it is missing; refused while another process has it. */
  static own(path: string, clock = new Clock()): DataFolder {
    const folder = resolve(path);
    try {
      mkdirSync(folder, { recursive: true });
      const lock = takeLock(folder);
      writeOwner(folder, clock.now());
      return new DataFolder(folder, lock);
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      throw new Unavailable(`The data folder ${folder} cannot be used: ${String(error)}.`);
    }
  }

  /**
   * Keeps the ledger of the folder aside, in place of an earlier one, so that the next start finds none.
   * The facts go last: cut off before that, the next start goes on with them. No file may be open.
   */
  putAside(): void {
    const aside = join(this.path, BEFORE);
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside);
    const to = dataFiles(aside);
    for (const name of ['access', 'views', 'events'] as const) {
      for (const end of BESIDE) moveIfThere(this[name] + end, to[name] + end);
    }
  }

  /** Lets another process have the folder. */
  release(): void {
    rmSync(ownerFile(this.path), { force: true });
    this.lock.close();
  }
}

/** A lock that no crash leaves behind: an SQLite file held by a transaction that never ends. */
function takeLock(folder: string): Connection {
  const lock = connect(join(folder, 'owner.lock.db'), { patience: 0 });
  try {
    lock.pragma('journal_mode = memory');
    lock.execute('begin exclusive');
    return lock;
  } catch (error) {
    lock.close();
    throw failureOf(error) === 'busy' ? new Unavailable(refusal(folder)) : error;
  }
}

function refusal(folder: string): string {
  const owner = readOwner(folder);
  const who = owner
    ? `process ${owner.pid} on ${owner.host} (${owner.command}) since ${owner.started}`
    : 'another process';
  return (
    `The data folder ${folder} belongs to ${who}. ` +
    'Stop that one first, or set PLUMBLINE_DATA to another folder.'
  );
}

function moveIfThere(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}

function writeOwner(folder: string, started: Instant): void {
  const command = process.argv.join(' ');
  const owner: Owner = { pid: process.pid, host: hostname(), started, command };
  writeFileSync(ownerFile(folder), `${JSON.stringify(owner, null, 2)}\n`);
}

function readOwner(folder: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(ownerFile(folder), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

function ownerFile(folder: string): string {
  return join(folder, 'owner.json');
}
