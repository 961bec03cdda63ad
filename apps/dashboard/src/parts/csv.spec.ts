import { csvOf, rowsOf } from './csv';

const linesOf = (rows: string[][]) => csvOf(rows).slice(1).split('\r\n');

describe('A table as CSV', () => {
  it('begins with the mark by which a spreadsheet knows its letters', () => {
    expect(csvOf([['é']])).toBe('\uFEFFé');
  });

  it('quotes what holds a comma, a quote or a line break', () => {
    expect(linesOf([['a, b', 'say "x"', 'plain']])).toEqual(['"a, b","say ""x""",plain']);
  });

  it.each(['=1+1', '+1', '@SUM(A1)', '-1+cmd', '\tx'])('lets a spreadsheet not run %j', (text) => {
    expect(csvOf([[text]]).slice(1)).toBe(`'${text}`);
  });

  it.each(['-3', '-3.5', '-12%', '–', 'a=b'])('leaves %j as it is', (text) => {
    expect(csvOf([[text]]).slice(1)).toBe(text);
  });

  it('holds what is shown, row by row', () => {
    document.body.innerHTML =
      '<table><caption>x</caption><tr><th>Site</th><th>Done</th></tr><tr><td> Main\n Hospital</td><td>3</td></tr></table>';
    expect(rowsOf(document.querySelector('table')!)).toEqual([
      ['Site', 'Done'],
      ['Main Hospital', '3'],
    ]);
  });
});
