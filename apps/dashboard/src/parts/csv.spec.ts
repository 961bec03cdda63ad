import { cellsOf } from './csv';

describe('What is saved of a table', () => {
  it('is every cell as it is read, without the spaces of its layout', () => {
    document.body.innerHTML =
      '<table><thead><tr><th>Flag</th><th>Age</th></tr></thead>' +
      '<tbody><tr><th>Labels\n   fade</th><td>13 <span>d</span></td></tr></tbody></table>';
    expect(cellsOf(document.querySelector('table')!)).toEqual([
      ['Flag', 'Age'],
      ['Labels fade', '13 d'],
    ]);
  });
});
