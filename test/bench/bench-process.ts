import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Figure } from './figures';

const REGISTER = join(__dirname, '../register.js');
const COMPILED = join(__dirname, 'compiled.js');

/** How node runs the TypeScript of a bench on the compiled product. */
export const ON_COMPILED = ['--require', REGISTER, '--require', COMPILED];

/** Runs one bench in a process of its own, so that no bench disturbs another; answers its figures. */
export async function benchProcess(name: string, args: readonly string[]): Promise<Figure[]> {
  const child = fork(join(__dirname, `${name}.ts`), args, { execArgv: ON_COMPILED });
  const figures: Figure[] = [];
  child.on('message', (told) => figures.push(...(told as Figure[])));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The bench "${name}" ended with ${code}.`);
  return figures;
}
