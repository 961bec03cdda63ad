import { fireEvent, render, screen } from '@testing-library/react';
import { NavigateContext } from '../parts/link';
import { Plot } from './plot';

const says = ['January: 3 days', 'February: 4 days', 'March: 5 days'];
const draw = () => ({
  marks: null,
  points: says.map((words, index) => ({
    x: 100 * index,
    y: 50,
    says: words,
    href: `/fact/${index}`,
  })),
});
const readout = (container: HTMLElement) => container.querySelector('.plot-readout')?.textContent;

describe('The points of a drawing', () => {
  it('are one stop of the Tab key, at the newest', () => {
    render(<Plot label="Days" draw={draw} />);
    const stops = screen.getAllByRole('link').filter((point) => point.tabIndex === 0);
    expect(stops.map((point) => point.getAttribute('aria-label'))).toEqual(['March: 5 days']);
  });

  it('are read one by one with the arrow keys, to both ends', () => {
    const { container } = render(<Plot label="Days" draw={draw} />);
    const press = (key: string) => fireEvent.keyDown(screen.getByRole('group'), { key });
    const read = (key: string) => {
      press(key);
      return [readout(container), document.activeElement?.getAttribute('aria-label')];
    };
    expect(read('ArrowLeft')).toEqual([says[1], says[1]]);
    expect(read('Home')).toEqual([says[0], says[0]]);
    expect(read('ArrowLeft')).toEqual([says[0], says[0]]);
    expect(read('End')).toEqual([says[2], says[2]]);
    expect(read('ArrowRight')).toEqual([says[2], says[2]]);
  });

  it('leave every other key to the page', () => {
    render(<Plot label="Days" draw={draw} />);
    expect(fireEvent.keyDown(screen.getByRole('group'), { key: 'a' })).toBe(true);
    expect(fireEvent.keyDown(screen.getByRole('group'), { key: 'ArrowLeft' })).toBe(false);
  });

  it('open the fact behind them, without loading the page anew', () => {
    const opened = jest.fn();
    render(
      <NavigateContext value={opened}>
        <Plot label="Days" draw={draw} />
      </NavigateContext>,
    );
    fireEvent.click(screen.getByRole('link', { name: 'January: 3 days' }));
    expect(opened).toHaveBeenCalledWith('/fact/0');
  });

  it('need no place to go to', () => {
    const plain = () => ({ marks: null, points: [{ x: 0, y: 0, says: 'January: 3 days' }] });
    render(<Plot label="Days" draw={plain} />);
    expect(screen.getByRole('img', { name: 'January: 3 days' }).tabIndex).toBe(0);
  });
});
