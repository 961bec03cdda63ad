import { fork, type ForkOptions } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { ROOT } from '../bench';
import { ON_COMPILED } from '../bench-process';

const TOLD_MEMORY = join(__dirname, 'told-memory.js');

/** A server in a process of its own. */
export interface ServerProcess {
  readonly address: string;
  /** What it holds in memory after collecting garbage, in bytes. */
  memory(): Promise<NodeJS.MemoryUsage>;
  stop(): Promise<void>;
}

/** The product as it is shipped, on a data folder. */
export function shipped(data: string): Promise<ServerProcess> {
  const file = join(ROOT, 'dist/apps/api/src/main.js');
  const execArgv = ['--expose-gc', '--require', TOLD_MEMORY];
  const open = { EXPLORER: 'on', REQUESTS_PER_MINUTE: '999999999' };
  const env = { ...process.env, ...open, PORT: '0', HOST: '127.0.0.1', PLUMBLINE_DATA: data };
  return started(file, ['--empty'], { execArgv, env });
}

/** One of the servers that the product is compared with. */
export function compared(name: 'levered' | 'plain' | 'raw', args: readonly string[]) {
  return started(join(__dirname, `${name}.ts`), args, { execArgv: ON_COMPILED });
}

/** Resolves when the server says where it is; rejects when it ends before. */
async function started(
  file: string,
  args: readonly string[],
  options: ForkOptions,
): Promise<ServerProcess> {
  const child = fork(file, args, {
    ...options,
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const address = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const found = /(http:\S+)\/graphql/.exec(line);
      if (found) resolve(found[1]!);
    });
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}.`)));
  });
  return {
    address: await address,
    async memory() {
      child.send('memory');
      const [told] = (await once(child, 'message')) as [{ memory: NodeJS.MemoryUsage }];
      return told.memory;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
      process.off('exit', kill);
    },
  };
}
