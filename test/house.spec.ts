import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { printedNames } from '../apps/api/src/printed-names';
import { printedSchema } from '../apps/api/src/printed-schema';

const root = join(__dirname, '..');
const BANNED = /(^|[-.])(utils?|helpers?|common|shared|base|core|manager|service|impl|dto)([-.]|$)/;

/** Lints a small tree of the given files by the rules of the house. */
function lint(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-lint-'));
  try {
    const paths = { '@plumbline/*': ['./libs/*/src'] };
    const configuration = { compilerOptions: { module: 'node20', paths } };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const rules = join(root, '.oxlintrc.json');
    writeFileSync(join(folder, '.oxlintrc.json'), readFileSync(rules));
    execFileSync(join(root, 'node_modules/.bin/oxlint'), [], { cwd: folder, stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('The house', () => {
  it('lints clean where every rule is kept', () => {
    const files = {
      'libs/measures/src/index.ts': 'export type MeasureEvents = { MeasureDefined: object };\n',
      'libs/benefits/src/index.ts':
        "import type { MeasureEvents } from '@plumbline/measures';\nexport type B = MeasureEvents;\n",
    };
    expect(lint(files)).toBe('');
  });

  it('refuses a kernel that knows a slice', () => {
    const text = "import { measures } from '@plumbline/measures';\nexport const x = measures;\n";
    expect(lint({ 'libs/event-store/src/x.ts': text })).toContain('knows no slice');
  });

  it('refuses a slice that takes more of another than its events', () => {
    const text = "import { measures } from '@plumbline/measures';\nexport const x = measures;\n";
    expect(lint({ 'libs/benefits/src/x.view.ts': text })).toContain('only its events');
  });

  it('lets alignment read the doors of slices, and no slice read alignment', () => {
    const reads = "import { measures } from '@plumbline/measures';\nexport const x = measures;\n";
    expect(lint({ 'libs/alignment/src/x.ts': reads })).toBe('');
    const known = "import { score } from '@plumbline/alignment';\nexport const x = score;\n";
    expect(lint({ 'libs/measures/src/x.view.ts': known })).toContain('what is around them');
    const around = "import { tell } from '@plumbline/cases';\nexport const x = tell;\n";
    expect(lint({ 'libs/alignment/src/x.ts': around })).toContain('what is around it');
  });

  it('refuses a lib that knows an app, and any way in but the door', () => {
    const apps = "import { x } from '../../../apps/api/src/main';\nexport const y = x;\n";
    expect(lint({ 'libs/benefits/src/y.view.ts': apps })).toContain('never know the apps');
    const deep = "import { x } from '@plumbline/figures/src/days';\nexport const y = x;\n";
    expect(lint({ 'libs/cases/src/y.ts': deep })).toContain('only door');
  });

  it('refuses a framework near the rules, by the suffix of the file', () => {
    const text = "import { Injectable } from '@nestjs/common';\nexport const x = Injectable;\n";
    expect(lint({ 'libs/benefits/src/benefit.ts': text })).toContain('No framework near the rules');
    expect(lint({ 'libs/benefits/src/benefits.resolver.ts': text })).toBe('');
  });

  it('refuses a cycle, also through an alias', () => {
    const files = {
      'libs/cases/src/index.ts': "import { b } from '@plumbline/notices';\nexport const a = b;\n",
      'libs/notices/src/index.ts': "import { a } from '@plumbline/cases';\nexport const b = a;\n",
    };
    expect(lint(files)).toContain('no-cycle');
  });

  it('has no file with a name that says nothing', () => {
    const files = ['apps/api', 'apps/cli', 'apps/dashboard/src', 'libs', 'test', 'scripts']
      .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
      .filter((path) => /\.(ts|tsx|mjs|js)$/.test(path) && !path.includes('node_modules'));
    expect(files.filter((path) => BANNED.test(path.split('/').at(-1)!))).toEqual([]);
  });

  it('has its API committed as it is in the code', async () => {
    const committed = readFileSync(join(root, 'schema.gql'), 'utf8');
    expect(await printedSchema()).toBe(committed);
  });
  it('has the names of its API committed as they are in the schema, for the table of rights', () => {
    const names = readFileSync(join(root, 'libs/access/src/api-names.ts'), 'utf8');
    expect(names).toBe(printedNames(readFileSync(join(root, 'schema.gql'), 'utf8')));
  });
});
