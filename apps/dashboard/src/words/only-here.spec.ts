import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { literalsShown } from '../../test/literals-shown';

const src = join(__dirname, '..');
const NOT_LOOKED_AT = /^words\/|\.(spec|document|d)\.tsx?$/;

/** What may be written elsewhere: the file, the beginning of the text, and why. */
const EXCEPTIONS: readonly (readonly [file: string, text: string, why: string])[] = [
  ['parts/csv-button.tsx', 'CSV', 'the name of a format, in every language'],
  ['log/log-update.tsx', 'input, textarea', 'a selector of elements'],
  ['design/contrast.ts', '', 'read by its spec only'],
  ['explorer/', '', 'for programmers, inside of GraphiQL, which is in English'],
  ['roles.ts', '', 'the names of the tabs of the explorer'],
];

const isExcepted = (path: string, text: string) =>
  EXCEPTIONS.find(([file, begin]) => path.startsWith(file) && text.startsWith(begin));

const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !NOT_LOOKED_AT.test(path))
  .flatMap((path) =>
    literalsShown(path, readFileSync(join(src, path), 'utf8')).map((literal) => ({
      path,
      ...literal,
    })),
  );

describe('What a person reads', () => {
  it('is written in the words, where a translation reaches it, and nowhere else', () => {
    const astray = found.filter(({ path, text }) => !isExcepted(path, text));
    expect(astray.map(({ path, line, text }) => `${path}:${line} ${text}`)).toEqual([]);
  });

  it('has no exception that nothing needs', () => {
    const used = new Set(found.map(({ path, text }) => isExcepted(path, text)));
    expect(EXCEPTIONS.filter((exception) => !used.has(exception))).toEqual([]);
  });

  it('would be found as a text, an attribute, a choice, a column, a word, and a sentence', () => {
    const source = `
      const column = { name: 'Owner', cell: () => null };
      const look = { standing: 'offTrack', word: 'Not met' };
      const finding = (n: number) => \`\${n} of them are late.\`;
      const Shown = ({ late, all }: Late) => (
        <section aria-label="Late flags" title={all ? \`All \${all}\` : t('none')}>
          Nothing yet
          {late ? 'late' : t('inTime')}
          {late && \` (\${late} of \${all})\`}
        </section>
      );`;
    expect(literalsShown('shown.tsx', source).map(({ text }) => text)).toEqual([
      'Owner',
      'Not met',
      '{} of them are late.',
      'Late flags',
      'All {}',
      'Nothing yet',
      'late',
      '({} of {})',
    ]);
  });

  it('is not what only the page, the style sheet or a programmer reads', () => {
    const source = `
      const said = { what: 'wentDown', kind: 'gate' };
      if (!said) throw new Error('There is no such thing here.');
      const Shown = () => <p className="row row-name" id="finding">{t('figure.some')} – {said.what}</p>;`;
    expect(literalsShown('not-shown.tsx', source)).toEqual([]);
  });
});
