import type { PlacedRisk, RiskScore } from '../../charts/placed-risk';
import { inShort } from '../../parts/in-short';
import type { Offer } from '../../records/moves';
import type { RiskFieldsFragment } from './risk-fields.document';

/** A risk or an issue as the register and its card ask it. */
export type Risk = RiskFieldsFragment;

type Scored = Risk['scores']['current'];

const onGrid = (score: Scored): RiskScore | undefined =>
  score ? { likelihood: score.likelihood, impact: score.consequence } : undefined;

/** A risk with what it is called in the cells of the matrix. */
export type CodedRisk = Risk & { readonly code: string };

/** The risks of the register, each with its code by its place there. */
export const coded = (risks: readonly Risk[]): CodedRisk[] =>
  risks.map((risk, index) => ({ ...risk, code: `R-${index + 1}` }));

/** The open risks of the register as the matrix places them. */
export function placed(
  risks: readonly CodedRisk[],
  nameOf: (id: string) => string,
  hrefOf: (id: string) => string,
): PlacedRisk[] {
  return risks.flatMap(({ id, code, title, status, owner, scores }) => {
    if (status !== 'open') return [];
    const [inherent, target] = [onGrid(scores.inherent), onGrid(scores.target)];
    return [
      {
        id,
        code,
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
