import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

const REGISTER = resolve(__dirname, '../../register.js');

/** A process of the proof, known by the address that it tells when it is ready. */
export class Child {
  paused = false;

  private constructor(
    private readonly process: ChildProcess,
    readonly address: string,
  ) {}

  /** Starts one; what it complains of is passed on where the proof is asked to be loud. */
  static async start(file: string, args: readonly string[] = []): Promise<Child> {
    const loud = process.env['PLUMBLINE_TEST_LOUD'] !== undefined;
    const child = fork(join(__dirname, file), args, {
      execArgv: [...profiling(), '--require', REGISTER],
      stdio: ['ignore', loud ? 'inherit' : 'ignore', loud ? 'inherit' : 'ignore', 'ipc'],
    });
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`${file} ended with ${code} before it was ready.`);
    });
    const [address] = await Promise.race([once(child, 'message'), ended]);
    ended.catch(() => {});
    return new Child(child, address as string);
  }

  get lives(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  get pid(): number {
    return this.process.pid!;
  }

  pause(): void {
    this.paused = true;
    this.process.kill('SIGSTOP');
  }

  resume(): void {
    this.paused = false;
    this.process.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    if (!this.lives) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }

  /** Lets it end by itself, with its profile written. */
  async leave(): Promise<void> {
    if (!this.lives) return;
    const gone = once(this.process, 'exit');
    this.resume();
    this.process.disconnect();
    await gone;
  }
}

/** A folder in PLUMBLINE_PROFILES gets a profile of each process that is not killed. */
function profiling(): string[] {
  const folder = process.env['PLUMBLINE_PROFILES'];
  return folder ? ['--cpu-prof', '--cpu-prof-dir', folder] : [];
}
