import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrast, meetingsOf, tokensOf, tooFaint } from './contrast';

const here = (path: string) => join(__dirname, '..', path);
const sheetsOf = (folder: string) =>
  readdirSync(here(folder))
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(here(folder), name), 'utf8'));
const tokens = tokensOf(readFileSync(here('design/tokens.css'), 'utf8'));
const meetings = ['design', 'parts', 'charts'].flatMap(sheetsOf).flatMap(meetingsOf);

describe('Contrast of the colours that meet on a page', () => {
  it('knows black on white as 21, and a colour on itself as 1', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#c17a00', '#c17a00')).toBe(1);
  });

  it('reads every meeting of text, line and ground from the style sheets', () => {
    expect(tokens.size).toBeGreaterThan(30);
    expect(meetings.length).toBeGreaterThan(100);
    expect(meetings).toContainEqual({
      rule: '.chip-offTrack',
      front: '--on-bad',
      back: '--bad',
      least: 4.5,
    });
  });

  it('is at least 4.5 for text and 3 for marks, in light and in dark', () => {
    expect(tooFaint(meetings, tokens)).toEqual([]);
  });

  it('is at least 5 for the number in a readiness cell', () => {
    const cells = meetings.filter(({ back }) => back.startsWith('--ready'));
    expect(cells.length).toBeGreaterThanOrEqual(5);
    expect(
      tooFaint(
        cells.map((cell) => ({ ...cell, least: 5 })),
        tokens,
      ),
    ).toEqual([]);
  });

  it('would find the amber bar and the white number that were too faint in an earlier sketch', () => {
    const faint = `
      .late { fill: var(--amber); }
      .cell { background: var(--blue); color: var(--white); }`;
    const before = tokensOf(`
      --surface: light-dark(#fff, #151d26); --bg: light-dark(#f4f6f8, #0d131a);
      --amber: light-dark(#d99000, #f2b23a);
      --blue: light-dark(#3d85c6, #4a8fd6); --white: light-dark(#fff, #fff);`);
    const found = tooFaint(meetingsOf(faint), before);
    expect(found.map((line) => line.split(' is ')[0])).toEqual([
      '.late: --amber on --surface',
      '.late: --amber on --bg',
      '.cell: --white on --blue',
      '.cell: --white on --blue',
    ]);
  });

  it('would find a colour that is not a token', () => {
    expect(
      tooFaint(meetingsOf('.x { color: var(--pink); background: var(--bg) }'), tokens),
    ).toEqual(['.x: --pink is no colour token']);
  });
});
