import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');

/** Installs what is missing: from the lock, and only when the lock is newer than what is there. */
export function ensureInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && timeOf(installed) >= timeOf(join(root, 'package-lock.json'))) return;
  say('Installing what is missing (a few minutes the first time) ...');
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
}

/** Builds the server, the command line and the pages, if a source is newer than the last build. */
export function ensureBuilt() {
  ensureInstalled();
  const built = existsSync(stamp) ? timeOf(stamp) : 0;
  const sources = ['apps', 'libs', 'package.json', 'tsconfig.json', 'nest-cli.json'];
  if (Math.max(...sources.map((source) => newest(join(root, source)))) < built) return;
  say('Building ...');
  run('npm', ['run', 'build', '--silent']);
  writeFileSync(stamp, new Date().toISOString());
}

/** Runs a program in the repository and ends with its code if it fails. */
export function run(program, args, options = {}) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}

/** Says something to whoever waits, apart from the output proper. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function newest(path) {
  if (/(^|\/)(node_modules|dist)$/.test(path)) return 0;
  if (!statSync(path).isDirectory()) return timeOf(path);
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function timeOf(path) {
  return statSync(path).mtimeMs;
}
