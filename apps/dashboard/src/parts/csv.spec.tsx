import { render, screen } from '@testing-library/react';
import { csvOf } from './csv';
import { Table, type Column } from './table';

interface Row {
  name: string;
  slip: string | null;
}

const columns: Column<Row>[] = [
  { name: 'Name', cell: ({ name }) => name },
  { name: 'Slip', cell: ({ slip }) => slip },
  { name: 'To do', onScreenOnly: true, cell: () => <button type="button">Move</button> },
];

function shown(rows: Row[]): string[] {
  render(<Table caption="Plan" columns={columns} rows={rows} rowKey={({ name }) => name} />);
  const lines = csvOf(screen.getByRole<HTMLTableElement>('table')).split('\r\n');
  document.body.replaceChildren();
  return lines;
}

describe('A table as a file', () => {
  it('holds what is shown, without what can only be pressed', () => {
    expect(shown([{ name: 'Go-live', slip: '+45' }])).toEqual(['Name,Slip', 'Go-live,+45', '']);
  });

  it('doubles quotes, and keeps commas and lines inside of their cell', () => {
    expect(shown([{ name: 'The "big" one, twice', slip: null }])[1]).toBe(
      '"The ""big"" one, twice",',
    );
  });

  it.each(['=1+1', '+cmd', '-2+3', '@sum', '-$A$1', '+.'])(
    'hands %s over as text, not as a formula',
    (name) => {
      expect(shown([{ name, slip: null }])[1]).toBe(`'${name},`);
    },
  );

  it.each(['-4', '+12', '-3.5%', '-$976.8K'])('leaves the number %s a number', (slip) => {
    expect(shown([{ name: 'a', slip }])[1]).toBe(`a,${slip}`);
  });
});
