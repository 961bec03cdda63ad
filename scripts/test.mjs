import { ensureBuilt, ensureInstalled, run, say } from './ready.mjs';

ensureInstalled();
const asked = process.argv.slice(2);
if (asked.length === 0) {
  say('Types, rules of the house, format ...');
  run('npm', ['run', 'check', '--silent']);
}
ensureBuilt();
run('npx', ['--no-install', 'jest', ...asked]);
