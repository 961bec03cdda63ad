import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const REGISTER = resolve(__dirname, '../../register.js');
const VICTIM = resolve(__dirname, 'victim.ts');

/** When a victim is killed: so long after it began, or after it first acknowledged something. */
export interface Kill {
  readonly after: 'start' | 'first answer';
  readonly milliseconds: number;
}

/** Lets a victim write into a folder, kills it with -9 and gives what it had noted by then. */
export async function killedWhileWriting(args: readonly string[], kill: Kill): Promise<string> {
  const child = spawn(process.execPath, ['--require', REGISTER, VICTIM, ...args], {
    env: process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const notes: string[] = [];
  const complaints: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const doom = (): void => {
    timer ??= setTimeout(() => child.kill('SIGKILL'), kill.milliseconds);
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    notes.push(text);
    if (text.includes('["kept"')) doom();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  if (kill.after === 'start') doom();
  const silence = setTimeout(() => child.kill('SIGTERM'), 60_000);
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearTimeout(timer);
  clearTimeout(silence);
  if (signal !== 'SIGKILL') throw new Error(`The victim died by itself: ${complaints.join('')}`);
  return notes.join('');
}
