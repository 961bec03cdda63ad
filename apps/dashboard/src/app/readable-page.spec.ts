import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages, type PageName } from './pages';
import { wordsOf } from './readable-page';

const folder = join(__dirname, '../pages');
const FRAME_OR_FORMS = /^(shell|log.*)$/;

/** Whose words the files of a page say, and those of the pages that it takes parts from; a document has none. */
function saidBy(page: string): string[] {
  const text = readdirSync(join(folder, page))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, page, name), 'utf8'))
    .join('\n');
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
  const said = [
    ...found(/useTranslation\('([\w-]+)'/g),
    ...found(/from '\.\.\/([\w-]+)\/(?![\w-]+\.document')/g).filter((other) => other in pages),
    ...found(/import \{[^}]*\} from '\.\.\/\.\.\/(charts)\//g),
  ];
  return [...new Set(said)].filter((name) => !FRAME_OR_FORMS.test(name)).toSorted();
}

describe('The words of a page', () => {
  it.each(readdirSync(folder))('%s come with it, also those that it borrows', (page) => {
    expect(saidBy(page)).toEqual(wordsOf(page as PageName).toSorted());
  });

  it('that shows own tokens are those of the administration, where it is made', () => {
    expect(wordsOf('tokens')).toEqual(['admin']);
  });
});
