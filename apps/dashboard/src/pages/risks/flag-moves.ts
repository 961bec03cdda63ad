import type { Offer } from '../../records/moves';
import type { Flag } from './flag';

/** Who looks at a flag, and who can be asked no longer. */
export interface Looker {
  readonly voices: readonly string[];
  readonly commands: readonly string[];
  /** Stakeholders who take part no longer. */
  readonly left: readonly string[];
}

const RUNNING: readonly Flag['status'][] = [
  'raised',
  'acknowledged',
  'triaged',
  'owned',
  'mitigated',
];
const AT_WORK: readonly Flag['status'][] = ['triaged', 'owned', 'mitigated'];

type Speaker = (
  flag: Flag,
  voices: readonly string[],
  left: readonly string[],
) => string | undefined;

const anyone: Speaker = (_, voices) => voices[0];
const notRaiser: Speaker = ({ raisedBy }, voices) => voices.find((voice) => voice !== raisedBy);
const owner: Speaker = (flag, voices) => voices.find((voice) => voice === flag.owner);

/** The raiser; where the name is not told it may be anybody, and the rules know. */
const raiser: Speaker = (flag, voices) => {
  if (flag.derivedFrom !== null) return undefined;
  if (flag.disclosure === 'named') return voices.find((voice) => voice === flag.raisedBy);
  return voices[0];
};

/** The raiser, or for one who is not there somebody else than the owner. */
const verifier: Speaker = (flag, voices, left) => {
  const gone = flag.raisedBy !== null && left.includes(flag.raisedBy);
  if (flag.derivedFrom === null && !gone) return raiser(flag, voices, left);
  return voices.find((voice) => voice !== flag.owner);
};

const judge: Speaker = (flag, voices) =>
  voices.find((voice) => voice !== flag.raisedBy && voice !== flag.triage?.by);

interface Move {
  readonly from: readonly Flag['status'][];
  readonly by: Speaker;
  readonly when?: (flag: Flag) => boolean;
}

/** From where each move can be made and by whom, in the order in which they come up. */
const MOVES: Readonly<Record<string, Move>> = {
  acknowledgeFlag: { from: ['raised'], by: notRaiser },
  triageFlag: { from: ['acknowledged'], by: anyone },
  assignOwner: { from: AT_WORK, by: anyone },
  planMitigation: { from: AT_WORK, by: owner },
  recordMitigation: { from: AT_WORK, by: owner },
  proposeClosure: { from: ['owned', 'mitigated'], by: owner },
  verifyClosure: { from: ['closureProposed'], by: verifier },
  refuseClosure: { from: ['closureProposed'], by: raiser },
  appealRejection: { from: ['rejected'], by: raiser, when: ({ appeal }) => appeal === null },
  decideAppeal: {
    from: ['rejected'],
    by: judge,
    when: ({ appeal }) => appeal !== null && appeal.upheld === null,
  },
  escalateFlag: {
    from: RUNNING,
    by: anyone,
    when: ({ goesTo }) => goesTo !== 'executiveSponsor',
  },
  deescalateFlag: { from: RUNNING, by: anyone, when: ({ level }) => level !== 'low' },
};

/** What may be done with a flag now, by who looks. */
export function movesWith(flag: Flag, { voices, commands, left }: Looker): Offer[] {
  return Object.entries(MOVES).flatMap(([command, { from, by, when }]) => {
    if (!commands.includes(command) || !from.includes(flag.status)) return [];
    const speaker = by(flag, voices, left);
    return speaker !== undefined && (when?.(flag) ?? true) ? [{ command, by: speaker }] : [];
  });
}
