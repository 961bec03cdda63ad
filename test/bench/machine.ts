import Database from 'better-sqlite3';
import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures depend on: they can be compared only with those of the same machine. */
export interface Machine {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGB: number;
  /** Of the last minute, before the benches: noise, if it is near the number of cores. */
  readonly load: number;
  readonly node: string;
  readonly sqlite: string;
  readonly platform: string;
}

/** The machine that this runs on. */
export function machine(): Machine {
  const database = new Database(':memory:');
  const sqlite = String(database.prepare('select sqlite_version()').pluck().get());
  database.close();
  return {
    date: new Date().toISOString(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    load: Math.round(loadavg()[0]! * 100) / 100,
    node: process.version,
    sqlite,
    platform: `${process.platform} ${process.arch}`,
  };
}

/** The machine in one line. */
export function machineSaid({ cpu, cores, memoryGB, load, node, sqlite, date }: Machine): string {
  return `${cores} x ${cpu}, ${memoryGB} GB, load ${load}; node ${node}, SQLite ${sqlite}; ${date}`;
}
