import { act, fireEvent, render, screen } from '@testing-library/react';
import { csvOf, fileNameOf } from './csv';
import { NoteExportContext } from './note-export';
import { Toasts } from './toasts';
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

describe('The button that makes a file of a table', () => {
  const files: string[] = [];
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click');
  beforeEach(() => {
    files.length = 0;
    click.mockImplementation(function keep(this: HTMLAnchorElement) {
      files.push(this.download);
    });
    Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined });
  });
  afterAll(() => click.mockRestore());

  const press = async (tell: (name: string) => Promise<unknown>) => {
    render(
      <Toasts>
        <NoteExportContext value={tell}>
          <Table caption="Plan & gates" columns={columns} rows={[]} rowKey={({ name }) => name} />
        </NoteExportContext>
      </Toasts>,
    );
    const button = screen.getByRole('button', { name: /^CSV/ });
    await act(async () => fireEvent.click(button));
  };

  it('tells of the file first, and makes it then', async () => {
    const told: string[] = [];
    await press(async (name) => {
      expect(files).toEqual([]);
      told.push(name);
    });
    expect([told, files]).toEqual([['plan-gates'], ['plan-gates.csv']]);
  });

  it('makes none where nobody could be told, and says why', async () => {
    await press(() => Promise.reject(new Error('The server cannot be reached.')));
    expect(await screen.findByText('The server cannot be reached.')).toBeTruthy();
    expect(files).toEqual([]);
  });

  it.each([
    ['Riesgos de aquí: 5 × 5', 'riesgos-de-aqui-5-5'],
    ['–', 'table'],
    ['x'.repeat(70), 'x'.repeat(64)],
  ])('names the file of %s in small letters, digits and dashes', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });
});
