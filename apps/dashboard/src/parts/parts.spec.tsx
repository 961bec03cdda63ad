import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { Age } from './age';
import { Banner } from './banner';
import { Button } from './button';
import { Dialog } from './dialog';
import { EmptyState } from './empty-state';
import { Select, TextField } from './field';
import { formats, LocaleContext, useFormats } from './format';
import { Link, NavigateContext } from './link';
import { Menu } from './menu';
import { PartyChip } from './party-chip';
import { Skeleton } from './skeleton';
import { standings, worstFirst, type Standing } from './standing';
import { StatusChip } from './status-chip';
import { Table } from './table';
import { Change, Tile } from './tile';
import { Toasts, useToast } from './toasts';

const read = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const all = Object.keys(standings) as Standing[];

describe('A status', () => {
  it('is a word and a shape of its own, beside its colour', () => {
    const drawn = all.map((standing) => {
      const { container } = render(<StatusChip standing={standing} />);
      return { word: container.textContent, shape: container.querySelector('svg')?.innerHTML };
    });
    expect(new Set(drawn.map(({ word }) => word)).size).toBe(all.length);
    expect(new Set(drawn.map(({ shape }) => shape)).size).toBe(all.length);
  });

  it('that nobody knows comes before one that is well', () => {
    const mixed = (['onTrack', 'notSet', 'stale', 'offTrack', 'atRisk'] as const).map(
      (standing) => ({ standing }),
    );
    expect(mixed.toSorted(worstFirst).map(({ standing }) => standing)).toEqual([
      'offTrack',
      'atRisk',
      'stale',
      'notSet',
      'onTrack',
    ]);
  });
});

describe('A tile', () => {
  it('shows no figure and says that nobody owns it, where that is so', () => {
    render(<Tile name="Training" standing="stale" reason="Last assessment is 34 days old." />);
    expect(screen.getByText('–')).toBeTruthy();
    expect(screen.getByText('Unassigned')).toBeTruthy();
    expect(screen.getByText('Stale data')).toBeTruthy();
  });

  it('tells a change in words', () => {
    const { container } = render(<Change by={-9} over="4 wk" />);
    expect(container.textContent).toBe('Down 9 pts / 4 wk');
    expect(render(<Change by={0} />).container.textContent).toBe('No change');
    expect(render(<Change by={null} />).container.textContent).toBe('No earlier figure');
  });
});

describe('An age', () => {
  it('is in words, and stale only after its limit', () => {
    const age = (since?: string) =>
      read(
        render(<Age since={since} today="2026-11-21" staleAfter={21} assessed />).container
          .textContent,
      );
    expect(age('2026-11-12')).toBe('Assessed 9 days ago');
    expect(age('2026-10-31')).toBe('Assessed 21 days ago');
    expect(age('2026-10-30')).toBe('Assessed 22 days ago, stale');
    expect(age('2026-11-21')).toBe('Assessed today');
    expect(age()).toBe('Never assessed');
  });
});

describe('Numbers, money and days', () => {
  it('follow the reader’s locale', () => {
    const Shown = () => <>{useFormats().number(1234.5)}</>;
    const { container } = render(
      <LocaleContext value="de-DE">
        <Shown />
      </LocaleContext>,
    );
    expect(container.textContent).toBe('1.234,5');
  });

  it('have a base unit, a sign and a month by name', () => {
    const say = formats('en-US');
    expect(say.money(1_300_000)).toBe('$1.3M');
    expect(say.money(-900)).toBe('-$900');
    expect(say.signed(4)).toBe('+4');
    expect(say.signed(0)).toBe('0');
    expect(read(say.day('2026-11-20'))).toBe('Nov 20, 2026');
    expect(say.counted(1200)).toEqual({ count: 1200, n: '1,200' });
  });

  it('show a day as that day in every time zone', () => {
    expect(read(formats('en-US').day('2026-01-01T23:30:00.000Z'))).toBe('Jan 1, 2026');
  });
});

describe('A table', () => {
  const rows = [
    { id: 'a', name: 'Denials', value: 3 },
    { id: 'b', name: 'Coding', value: null },
    { id: 'c', name: 'Billing', value: 10 },
  ];
  const table = () =>
    render(
      <Table
        caption="Queues"
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/queues/${id}`}
        columns={[
          { name: 'Queue', cell: ({ name }) => name, sortBy: ({ name }) => name },
          { name: 'Days', cell: ({ value }) => value, sortBy: ({ value }) => value, numeric: true },
        ]}
      />,
    );
  const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

  it('has a name, heads of columns and rows, and rows that open', () => {
    table();
    expect(screen.getByRole('table', { name: 'Queues' })).toBeTruthy();
    expect(screen.getAllByRole('columnheader')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Coding' }).getAttribute('href')).toBe('/queues/b');
  });

  it('can be reached and scrolled with the keyboard', () => {
    table();
    expect(screen.getByRole('region', { name: 'Queues' }).tabIndex).toBe(0);
  });

  it('sorts up, then down, and keeps what is missing last', () => {
    table();
    const days = screen.getByRole('button', { name: 'Days' });
    fireEvent.click(days);
    expect(names()).toEqual(['Denials', 'Billing', 'Coding']);
    expect(screen.getByRole('columnheader', { name: 'Days' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    fireEvent.click(days);
    expect(names()).toEqual(['Billing', 'Denials', 'Coding']);
  });
});

describe('A field', () => {
  it('ties its label, its hint and what to do to the control', () => {
    render(<TextField label="Due date" hint="A working day." error="Pick a due date." />);
    const control = screen.getByLabelText('Due date');
    const told = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(told.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'A working day.',
      'Pick a due date.',
    ]);
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('Pick a due date.');
  });

  it('without an error is not called wrong', () => {
    render(<Select label="Confidence" choices={[{ value: 'high', label: 'Highly likely' }]} />);
    expect(screen.getByLabelText('Confidence').hasAttribute('aria-invalid')).toBe(false);
  });
});

describe('A button', () => {
  it('that is busy stays where it is and does nothing', () => {
    const press = jest.fn();
    render(
      <Button busy onClick={press}>
        Saving…
      </Button>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(press).not.toHaveBeenCalled();
  });
});

describe('A link', () => {
  it('goes within the pages, and leaves a new tab to the browser', () => {
    const go = jest.fn();
    render(
      <NavigateContext value={go}>
        <Link href="/risks">Risks</Link>
      </NavigateContext>,
    );
    const link = screen.getByRole('link');
    expect(fireEvent.click(link)).toBe(false);
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(go.mock.calls).toEqual([['/risks']]);
  });
});

describe('A dialog', () => {
  const Opened = () => {
    const [open, setOpen] = useState(true);
    return (
      <Dialog title="Log a commitment" open={open} onClose={() => setOpen(false)}>
        <TextField label="Promised by" />
      </Dialog>
    );
  };

  it('has its title as its name and closes with Escape', () => {
    render(<Opened />);
    const dialog = screen.getByRole('dialog', { name: 'Log a commitment' });
    fireEvent.keyDown(within(dialog).getByLabelText('Promised by'), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('A menu', () => {
  it('opens its choices from the keyboard and tells which was chosen', () => {
    const choose = jest.fn();
    render(
      <Menu label="Raise" onChoose={choose} choices={[{ id: 'flag', label: 'A red flag' }]} />,
    );
    const button = screen.getByRole('button', { name: 'Raise' });
    act(() => button.focus());
    fireEvent.keyDown(button, { key: 'ArrowDown' });
    fireEvent.keyUp(button, { key: 'ArrowDown' });
    fireEvent.click(screen.getByRole('menuitem', { name: 'A red flag' }));
    expect(choose).toHaveBeenCalledWith('flag');
  });
});

describe('News', () => {
  it('is read out politely, stays until it is closed, and is never more than three', () => {
    const Speaker = () => {
      const say = useToast();
      return <button onClick={() => say('On record.')}>Say</button>;
    };
    render(
      <Toasts>
        <Speaker />
      </Toasts>,
    );
    const list = within(screen.getByRole('region', { name: 'News' })).getByRole('list');
    expect(list.getAttribute('aria-live')).toBe('polite');
    for (let said = 0; said < 5; said += 1) fireEvent.click(screen.getByText('Say'));
    expect(screen.getAllByText('On record.')).toHaveLength(3);
    fireEvent.click(screen.getAllByRole('button', { name: 'Close: On record.' })[0] as HTMLElement);
    expect(screen.getAllByText('On record.')).toHaveLength(2);
  });
});

describe('Words for what is not there', () => {
  it('say who is missing, what is loading, and what to do', () => {
    render(
      <>
        <PartyChip />
        <Skeleton what="the benefits" />
        <EmptyState nothing="No commitments yet" next="Ask for something with a day." />
        <Banner kind="bad">The server does not answer.</Banner>
      </>,
    );
    expect(screen.getByText('Unassigned')).toBeTruthy();
    expect(screen.getByText('Loading the benefits…')).toBeTruthy();
    expect(screen.getByText('Ask for something with a day.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe('The server does not answer.');
  });
});
