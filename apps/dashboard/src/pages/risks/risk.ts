import type { PlacedRisk, RiskScore } from '../../charts/placed-risk';
import { inShort } from '../../parts/in-short';
import type { Offer } from '../../records/moves';
import type { RegisterQuery } from './register.document';

/** A risk or an issue as the page asks it. */
export type Risk = RegisterQuery['program']['risks']['nodes'][number];

type Scored = Risk['scores']['current'];

const onGrid = (score: Scored): RiskScore | undefined =>
  score ? { likelihood: score.likelihood, impact: score.consequence } : undefined;

/** What a risk is called in the cells of the matrix, by its place in the register. */
export const codeOf = (index: number): string => `R-${index + 1}`;

/** The open risks of the register as the matrix places them. */
export function placed(
  risks: readonly Risk[],
  nameOf: (id: string) => string,
  hrefOf: (id: string) => string,
): PlacedRisk[] {
  return risks.flatMap(({ id, title, status, owner, scores }, index) => {
    if (status !== 'open') return [];
    const [inherent, target] = [onGrid(scores.inherent), onGrid(scores.target)];
    return [
      {
        id,
        code: codeOf(index),
        name: inShort(title).replace(/\.$/, ''),
        href: hrefOf(id),
        current: onGrid(scores.current) ?? null,
        ...(inherent && { inherent }),
        ...(target && { target }),
        ...(owner !== null && { owner: nameOf(owner) }),
      },
    ];
  });
}

const WHILE_OPEN = [
  'scoreRisk',
  'assignRiskOwner',
  'planRiskMitigation',
  'recordRiskMitigation',
  'realiseRisk',
  'closeRisk',
];

/** What may be done with a risk or an issue now, by who looks. */
export function movesOn(
  { status, kind }: Pick<Risk, 'status' | 'kind'>,
  { voices, commands }: { voices: readonly string[]; commands: readonly string[] },
): Offer[] {
  const possible = status === 'closed' ? ['reopenRisk'] : WHILE_OPEN;
  return possible
    .filter((command) => commands.includes(command) && voices.length > 0)
    .filter((command) => kind === 'risk' || command !== 'realiseRisk')
    .map((command) => ({ command, by: voices[0] }));
}
