import { PermittedSight } from '../../../libs/access/src/permitted-sight';
import { outcomeOf } from './command-cells';
import type { Matrix } from './matrix';
import { askHere, type Question } from './question';

const ROUNDS = 400;
/** The one may take so many times as long as the other, and no more. */
const MOST = 2;
const IDLE_MS = 2;

/** What is kept from a vendor, and what is not there at all, asked alike. */
const PAIRS: Readonly<Record<string, readonly [kept: string, missing: string]>> = {
  'another program': ['{ program(id: "south") { id } }', '{ program(id: "nowhere") { id } }'],
  'a commitment of others': [
    '{ program(id: "north") { commitment(id: "theirs") { id } } }',
    '{ program(id: "north") { commitment(id: "nothing") { id } } }',
  ],
  'a flag in confidence': [
    '{ program(id: "north") { flag(id: "hushed") { id } } }',
    '{ program(id: "north") { flag(id: "nothing") { id } } }',
  ],
};

/** How many times as long it takes to be refused what is there as what is not, by the medians. */
export interface Timing {
  readonly what: string;
  readonly ratio: number;
  readonly alike: boolean;
}

/** Forbidden and not found are the same answer, and take the same time. */
export async function timings({ schema, askers }: Matrix): Promise<Timing[]> {
  const vendor = askers.find(({ letter, limited }) => letter === 'V' && !limited)!;
  const took = async (query: string) => {
    const question = { query, variables: {} } as Question;
    const before = performance.now();
    const answer = await askHere(schema, question, vendor);
    const time = performance.now() - before;
    if (outcomeOf(answer) !== 'NOT_FOUND') throw new Error(`Not kept: ${query}`);
    return time;
  };
  const found: Timing[] = [];
  for (const [what, [kept, missing]] of Object.entries(PAIRS)) {
    const times: [kept: number, missing: number][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      times.push([await took(kept), await took(missing)]);
    }
    const ratio = median(times.map(([one]) => one)) / median(times.map(([, other]) => other));
    found.push({ what, ratio, alike: ratio < MOST && ratio > 1 / MOST });
  }
  return found;
}

/** The negative control: whoever looks at what is there takes a moment longer. */
export async function timingsOfASlowSight(matrix: Matrix): Promise<Timing[]> {
  const { seen } = PermittedSight.prototype;
  PermittedSight.prototype.seen = function slow(this: PermittedSight, ...asked) {
    for (const until = performance.now() + IDLE_MS; performance.now() < until;);
    return seen.apply(this, asked) as never;
  };
  try {
    return await timings(matrix);
  } finally {
    PermittedSight.prototype.seen = seen;
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
