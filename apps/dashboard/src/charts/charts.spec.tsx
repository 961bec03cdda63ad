import { fireEvent, render, screen } from '@testing-library/react';
import { charts, tables, type State } from '../../test/chart-states';

/** What a person must never read, and no drawing may be made of. */
const NOT_A_VALUE = /NaN|Infinity|undefined|\bnull\b|\[object/;
const figure = () => screen.getByRole('figure');
const badges = (container: HTMLElement) => [...container.querySelectorAll('.chip')];
const saysItself = (chip: Element) =>
  /[A-Z]\w+/.test(chip.textContent ?? '') && chip.querySelector('svg path, svg circle') !== null;
const findingOf = (chart: HTMLElement) =>
  document.getElementById(chart.getAttribute('aria-describedby') ?? '')?.textContent ?? '';

describe.each(charts)('%s', (name, draw) => {
  const isTable = tables.includes(name);

  it('says that there is nothing yet and what to do, in place of an empty chart', () => {
    const { container } = render(draw('empty'));
    expect(screen.getByText('Nothing yet')).toBeTruthy();
    expect(container.querySelector('.empty-next')?.textContent).toMatch(/\.$/);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it.each<State>(['one', 'negative', 'missing', 'thousand'])(
    'draws and says only what is there: %s',
    (state) => {
      const { container } = render(draw(state));
      expect(findingOf(figure())).toMatch(/^\S.*\.$/);
      expect(container.innerHTML).not.toMatch(NOT_A_VALUE);
    },
  );

  it('has a name and a finding of one sentence that is read out with it', () => {
    render(draw('one'));
    const heading = screen.getAllByRole('heading')[0];
    expect(figure().getAttribute('aria-labelledby')).toBe(heading?.id);
    expect(findingOf(figure()).length).toBeGreaterThan(12);
  });

  it('says in words that its data are stale, and since when', () => {
    render(draw('one', '2026-10-30'));
    expect(screen.getByText('Stale data')).toBeTruthy();
    expect(figure().textContent).toMatch(/No newer figure than Oct.30,.2026/);
  });

  it('has every row of a thousand in its table, and stays calm beside it', () => {
    const { container } = render(draw('thousand'));
    if (!isTable) {
      expect(container.querySelectorAll('li').length).toBeLessThan(40);
      fireEvent.click(screen.getByText('Table'));
    }
    // Not by role: that looks at every cell again, which takes seconds for a thousand rows.
    const rows = container.querySelectorAll('table:first-of-type tbody th[scope="row"]').length;
    expect(rows).toBeGreaterThanOrEqual(name === 'ReadinessHeatMap' ? 100 : 1000);
    expect(container.innerHTML).not.toMatch(NOT_A_VALUE);
  });

  if (!isTable)
    it('shows the same data as a table and comes back to the chart', () => {
      render(draw('negative'));
      fireEvent.click(screen.getByRole('button', { name: /^Table/ }));
      expect(screen.getByRole('table')).toBeTruthy();
      fireEvent.click(screen.getByRole('button', { name: /^Chart/ }));
      expect(screen.queryByRole('button', { name: /^Table/ })).not.toBeNull();
    });

  it('says each status as a word with a shape, never by colour alone', () => {
    const { container } = render(draw('missing', '2026-10-30'));
    expect(badges(container).length).toBeGreaterThan(0);
    expect(badges(container).filter((chip) => !saysItself(chip))).toEqual([]);
  });
});

it('would find a status that is a colour only, or has no shape', () => {
  const { container } = render(
    <>
      <span className="chip chip-offTrack" />
      <span className="chip chip-offTrack">Off track</span>
    </>,
  );
  expect(badges(container).filter((chip) => !saysItself(chip))).toHaveLength(2);
});
