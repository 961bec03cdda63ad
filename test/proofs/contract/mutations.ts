import { RULES } from '../../../libs/event-store/src/kurrent/double/rules';
import { suite } from './suite';

const KURRENT = 'libs/event-store/src/kurrent';
/** What a broken rule is tried on: all of the facts, and the cases of the contract that are quick. */
const QUICK = String.raw`the server behind|when an operator|\((1|2|3|4|5|7|8|9|10|14|16|18|24|26|28|29|30|35|36)\) `;

/** A rule of the double that was broken, and by how many tests that was seen. */
export interface Mutation {
  readonly rule: string;
  readonly byFacts: number;
  readonly byContract: number;
}

/** Breaks one rule of the double after the other, and tells how many tests of each suite fail. */
export async function mutations(tell: (mutation: Mutation) => void): Promise<Mutation[]> {
  const found: Mutation[] = [];
  for (const [name, rule] of Object.entries(RULES)) {
    const failed = (paths: readonly string[]): Promise<number> => failures(paths, name);
    const mutation = {
      rule,
      byFacts: await failed([`${KURRENT}/server.facts.spec.ts`]),
      byContract: await failed([`${KURRENT}/kurrent.event-store.spec.ts`]),
    };
    tell(mutation);
    found.push(mutation);
  }
  return found;
}

async function failures(paths: readonly string[], broken: string): Promise<number> {
  const tried = await suite(paths, {
    environment: { PLUMBLINE_BROKEN_RULE: broken, KURRENTDB_URL: '' },
    options: ['--testNamePattern', QUICK, '--testTimeout', '10000', '--forceExit'],
  });
  return tried.filter(({ status }) => status === 'failed').length;
}
