import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join, relative } from 'node:path';
import { isIgnored, type Stage, type Step } from './dockerfile';

/** Whoever the server runs as: nobody, where this process may choose, else whoever runs it. */
export interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/** A stage as it was rehearsed: a folder that stands for its root, and what was said of it. */
export interface Rehearsed {
  readonly root: string;
  readonly workdir: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Carries out the steps of a Dockerfile without a container: each stage has a clean folder for its root,
 * and paths and the user are put into its terms. It is no proof of what the base image holds.
 */
export class Rehearsal {
  private readonly folder = mkdtempSync(join(tmpdir(), 'plumbline-image-'));
  private readonly stages = new Map<string, Rehearsed>();
  readonly owner: Owner = unprivileged();

  constructor(
    private readonly context: string,
    private readonly tell: (step: Step, seconds: number) => void,
  ) {
    chmodSync(this.folder, 0o755);
  }

  /** Carries out a stage; `as` is its name among those that others copy from. */
  stage({ name, steps }: Stage, as = name): Rehearsed {
    const root = join(this.folder, as.replace(/\W/g, '-'));
    mkdirSync(root);
    let rehearsed: Rehearsed = { root, workdir: '/', environment: {} };
    for (const step of steps) {
      const begun = performance.now();
      rehearsed = this.carriedOut(step, rehearsed);
      this.tell(step, (performance.now() - begun) / 1000);
    }
    this.stages.set(as, rehearsed);
    return rehearsed;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private carriedOut({ word, said }: Step, stage: Rehearsed): Rehearsed {
    if (word === 'WORKDIR') {
      mkdirSync(join(stage.root, said), { recursive: true });
      return { ...stage, workdir: said };
    }
    if (word === 'ENV') {
      const pairs = said.split(/\s+/).map((pair) => pair.split('=') as [string, string]);
      return { ...stage, environment: { ...stage.environment, ...Object.fromEntries(pairs) } };
    }
    if (word === 'COPY') this.copy(said.split(/\s+/), stage);
    if (word === 'RUN') this.run(said, stage);
    return stage;
  }

  private copy(words: readonly string[], stage: Rehearsed): void {
    const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
    const paths = words.filter((word) => !word.startsWith('--'));
    const target = placeIn(stage, paths.at(-1)!);
    for (const path of paths.slice(0, -1)) {
      const source = from ? join(this.stages.get(from)!.root, path) : join(this.context, path);
      const isFile = !statSync(source).isDirectory();
      const into = isFile && paths.at(-1)!.endsWith('/') ? join(target, basename(path)) : target;
      cpSync(source, into, { recursive: true, filter: from ? undefined : this.filter() });
    }
  }

  private filter(): (source: string) => boolean {
    const ignored = readFileSync(join(this.context, '.dockerignore'), 'utf8');
    const patterns = ignored.split('\n').filter((line) => line !== '');
    return (source) => !isIgnored(relative(this.context, source), patterns);
  }

  private run(said: string, stage: Rehearsed): void {
    const { uid = process.getuid!(), gid = process.getgid!() } = this.owner;
    const here = said
      .replace(/(?<=\s)\/(?=\w)/g, `${stage.root}/`)
      .replaceAll('node:node', `${uid}:${gid}`);
    const cwd = placeIn(stage, '.');
    const env = { ...ownEnvironment(), ...stage.environment };
    const { status } = spawnSync('sh', ['-c', here], { cwd, env, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error(`This step ended with ${status}: ${said}`);
  }
}

/** Where a path of a stage is. */
export function placeIn({ root, workdir }: Rehearsed, path: string): string {
  return isAbsolute(path) ? join(root, path) : join(root, workdir, path);
}

/** What this process was told, without what npm says to the scripts that it runs. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|INIT_CWD)/i.test(name));
  return Object.fromEntries(own);
}

function unprivileged(): Owner {
  if (process.getuid!() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
