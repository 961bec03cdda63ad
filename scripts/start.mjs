import { spawn } from 'node:child_process';
import { ensureBuilt } from './ready.mjs';

ensureBuilt();
const server = spawn(
  process.execPath,
  ['--enable-source-maps', 'dist/apps/api/src/main.js', ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: new URL('..', import.meta.url).pathname },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
