/** Colours of one token, as written in `tokens.css`. */
export interface Pair {
  light: string;
  dark: string;
}

/** The colour tokens of a style sheet that are plain colours, by name. */
export function tokensOf(css: string): Map<string, Pair> {
  const found = css.matchAll(/(--[\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

function partsOf(hex: string): readonly [red: number, green: number, blue: number] {
  const short = hex.length === 4;
  const digits = short ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1);
  const part = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

function luminance(hex: string): number {
  const [red, green, blue] = partsOf(hex).map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours by WCAG 2: 1 is none, 21 is black on white. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** A colour as a printer without colours shows it, and `filter: grayscale(1)` in a browser. */
export function greyOf(hex: string): string {
  const [red, green, blue] = partsOf(hex);
  const part = Math.round(255 * (0.2126 * red + 0.7152 * green + 0.0722 * blue));
  return `#${part.toString(16).padStart(2, '0').repeat(3)}`;
}

/** The colours of tokens on grey paper, which is light. */
export function onGreyPaper(tokens: ReadonlyMap<string, Pair>): Map<string, Pair> {
  return new Map(
    [...tokens].map(([name, { light }]) => [name, { light: greyOf(light), dark: greyOf(light) }]),
  );
}

/** Two tokens that meet on a page, and how far apart they must be. */
export interface Meeting {
  rule: string;
  front: string;
  back: string;
  least: number;
}

const GROUNDS = ['--surface', '--surface-2', '--bg'];
/** Fills and lines that only calm or group; what they mean is always said by a mark, a word or a number too. */
const QUIET = /^--(line|surface(-\d)?|bg|[a-z]+-bg|accent-soft|accent-range|ready-\d)$/;
const token = (rule: string, property: string) =>
  new RegExp(`(?:^|[;\\s])${property}:[^;]*?var\\((--[\\w-]+)\\)`).exec(rule)?.[1];

function meetingsOfRule(rule: string, body: string): Meeting[] {
  const text = token(body, 'color');
  const ground = token(body, 'background');
  const drawn = ['fill', 'stroke', 'border-color', 'border'].map((property) =>
    token(body, property),
  );
  const meet = (front: string, least: number, backs: readonly string[]) =>
    backs.map((back) => ({ rule, front, back, least }));
  return [
    ...(text ? meet(text, 4.5, ground ? [ground] : GROUNDS) : []),
    ...drawn
      .filter((front) => front !== undefined)
      .filter((front) => !QUIET.test(front) && front !== ground)
      .flatMap((front) =>
        front.startsWith('--on-')
          ? []
          : meet(front, /^--text|-text$/.test(front) ? 4.5 : 3, ['--surface', '--bg']),
      ),
  ];
}

/** Every pair of tokens that the rules of a style sheet bring together. */
export function meetingsOf(css: string): Meeting[] {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules].flatMap(([, rule = '', body = '']) => meetingsOfRule(rule.trim(), body));
}

/** The meetings that are too faint in one of the themes, in words. */
export function tooFaint(
  meetings: readonly Meeting[],
  tokens: ReadonlyMap<string, Pair>,
): string[] {
  return meetings.flatMap(({ rule, front, back, least }) => {
    const [one, other] = [tokens.get(front), tokens.get(back)];
    if (!one || !other) return [`${rule}: ${one ? back : front} is no colour token`];
    return (['light', 'dark'] as const)
      .map((theme) => ({ theme, found: contrast(one[theme], other[theme]) }))
      .filter(({ found }) => found < least)
      .map(
        ({ theme, found }) =>
          `${rule}: ${front} on ${back} is ${found.toFixed(2)} in ${theme}, not ${least}`,
      );
  });
}
