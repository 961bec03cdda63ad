import { render } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standings, type Standing } from '../parts/standing';
import { StatusChip } from '../parts/status-chip';
import { contrast, greyOf, meetingsOf, onGreyPaper, tokensOf, tooFaint } from './contrast';

const src = join(__dirname, '..');
/** Not those of the frame and of the explorer, which are not printed. */
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(charts|design|pages|parts|records|time)\b.*\.css$/.test(path))
  .map((path) => readFileSync(join(src, path), 'utf8'));
const grey = onGreyPaper(tokensOf(readFileSync(join(src, 'design/tokens.css'), 'utf8')));

/** What of a chip is left without its colours: its shape and its word. */
function withoutColour(standing: Standing) {
  const { container } = render(<StatusChip standing={standing} />);
  const shape = container.querySelector('svg')?.innerHTML ?? '';
  return { shape, word: container.textContent ?? '' };
}

describe('A page on paper without colours', () => {
  it('has text of at least 4.5 and marks of at least 3 against their ground', () => {
    const meetings = sheets.flatMap(meetingsOf);
    expect(meetings.length).toBeGreaterThan(100);
    expect(tooFaint(meetings, grey)).toEqual([]);
  });

  it('shows each standing by a shape and a word that no other has', () => {
    const left = (Object.keys(standings) as Standing[]).map(withoutColour);
    for (const part of ['shape', 'word'] as const) {
      expect(left.every((chip) => chip[part].length > 0)).toBe(true);
      expect(new Set(left.map((chip) => chip[part])).size).toBe(left.length);
    }
  });

  it('sets what is off track apart by its weight, too: light on dark where the others are dark on light', () => {
    const steps = (front: string, back: string) =>
      Number.parseInt(grey.get(back)!.light.slice(1, 3), 16) -
      Number.parseInt(grey.get(front)!.light.slice(1, 3), 16);
    expect(steps('--on-bad', '--bad')).toBeLessThan(0);
    for (const calm of ['ok', 'warn'])
      expect(steps(`--${calm}-text`, `--${calm}-bg`)).toBeGreaterThan(0);
  });

  it('has each step of readiness darker than the one before', () => {
    const lights = [0, 1, 2, 3, 4].map((step) => grey.get(`--ready-${step}`)!.light);
    for (const [step, light] of lights.slice(1).entries())
      expect({ step, apart: contrast(light, lights[step]!) >= 1.15 }).toEqual({
        step,
        apart: true,
      });
    expect(lights).toEqual(lights.toSorted().reverse());
  });

  it('has promises that were kept, agreed anew and kept late in greys that can be told apart', () => {
    const marks = readFileSync(join(src, 'charts/marks.css'), 'utf8');
    const [kept, anew, late] = ['fill-ok', 'mark-reagreed', 'fill-warn'].map((mark) => {
      const fill = new RegExp(`\\.${mark} \\{\\s*fill: var\\((--[\\w-]+)\\)`).exec(marks)?.[1];
      return grey.get(fill ?? '')!.light;
    });
    for (const [one, other] of [
      [kept, anew],
      [anew, late],
      [kept, late],
    ])
      expect(contrast(one!, other!)).toBeGreaterThan(1.4);
    // As it was before: kept in green, agreed anew in blue.
    expect(contrast(grey.get('--ok')!.light, grey.get('--accent')!.light)).toBeLessThan(1.4);
  });

  it('would find red on green, which in colours are far apart and in grey the same', () => {
    const paper = onGreyPaper(
      tokensOf('--red: light-dark(#e0321c, #000); --green: light-dark(#0e7a0e, #fff);'),
    );
    expect(contrast(greyOf('#ff0000'), greyOf('#00ff00'))).toBeGreaterThan(1);
    expect(
      tooFaint(meetingsOf('.x { color: var(--red); background: var(--green); }'), paper),
    ).not.toEqual([]);
  });
});
