import { DISGUISES } from './disguises';
import { projectLine } from './project-lines';
import { dice } from './random-choice';
import type { Find } from './rates';

const TURNS = 9;
const SMALL = 10_000;
const PIECES = 100;

/** Milliseconds for 10 kB, in a text of 10 kB and in one of 1 MB. */
export interface Linearity {
  readonly of: string;
  readonly small: number;
  readonly large: number;
  /** The time per byte of the large text over that of the small one: 1 where the time is linear. */
  readonly ratio: number;
}

/** How the time grows with the text: ordinary lines, the same in full width, and nothing but keywords. */
export function linearity(find: Find, seed: number): Linearity[] {
  const drawn = dice(seed);
  const lines = Array.from({ length: 200 }, () => projectLine(drawn)).join('\n');
  const wide = DISGUISES.find(({ name }) => name === 'full-width signs')!.signs!(lines, drawn);
  return [
    grows('ordinary lines', lines, find),
    grows('the same in full width', wide, find),
    grows('keywords and gaps without end', 'MRN no. is 7 - DOB of the patient: 1/ pt age 9 ', find),
    grows('digits and dashes', '1-22 333.4444 ', find),
  ];
}

/** Both are given as many bytes in each turn, one after the other, so that the machine disturbs both. */
function grows(of: string, text: string, find: Find): Linearity {
  const pieces = Array.from({ length: PIECES }, () => filled(text, SMALL));
  const whole = filled(text, SMALL * PIECES);
  const turns = Array.from({ length: TURNS }, () => ({
    small: millisecondsOf(() => pieces.forEach((piece) => find(piece))) / PIECES,
    large: millisecondsOf(() => find(whole)) / PIECES,
  }));
  const small = Math.min(...turns.map((turn) => turn.small));
  const large = Math.min(...turns.map((turn) => turn.large));
  return { of, small, large, ratio: large / small };
}

function filled(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Of the processor, not of the clock on the wall: what else runs on the machine does not count. */
function millisecondsOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
