import type { Factor } from './factors.data';
import type { Facts } from './facts';
import { partOf, sinceLast } from './indicator-source';
import type { Cap, Indicator } from './score';

/** Which flags and risks concern a place: those of a site, those of no site, or all. */
export interface Place {
  readonly site?: string;
  readonly everywhere: boolean;
}

type Placed = { readonly factor?: Factor; readonly site?: string };

const HIGH = ['high', 'extreme'];
const HIGH_FLAG_CAP = 59;

/**
 * What was worried about and what became of it. Only where somebody worried: that nobody raised a flag
 * shows nothing, neither for a factor nor against it.
 */
export function worriesOf(factor: Factor, place: Place, facts: Facts): Indicator[] {
  return [flagsEnded(factor, place, facts), risksInTarget(factor, place, facts)].filter(
    ({ evidence }) => evidence !== undefined,
  );
}

/** Whether anybody worried about a factor at this very site. */
export function hasWorries(factor: Factor, { site }: Place, { flags, risks }: Facts): boolean {
  return [...flags, ...risks].some((each) => each.factor === factor && each.site === site);
}

/** An open flag of high severity holds a cell at 59 at most (domain notes 5.3, rule 4). */
export function flagCaps(factor: Factor, place: Place, facts: Facts): Cap[] {
  return facts.flags
    .filter((flag) => concerns(flag, factor, place, facts))
    .filter(({ endedOn }) => endedOn === undefined)
    .filter(({ severity, patientSafety }) => HIGH.includes(severity) || patientSafety)
    .map(({ id }) => ({
      at: HIGH_FLAG_CAP,
      reason: `Red flag ${id} of high severity is open`,
      fix: `Answer red flag ${id} to its end`,
    }));
}

function flagsEnded(factor: Factor, place: Place, facts: Facts): Indicator {
  const here = facts.flags.filter((flag) => concerns(flag, factor, place, facts));
  const ended = here.filter(({ endedOn }) => endedOn !== undefined);
  const days = ended.map(({ endedOn }) => endedOn);
  const ageDays = ended.length < here.length ? 0 : sinceLast(days, facts.today);
  const evidence = partOf(ended.length, here.length, ageDays, 'flags answered to their end');
  return { name: 'Red flags answered to their end', weight: 1, evidence };
}

/** Of the open risks that have both scores, those that are where they shall be. */
function risksInTarget(factor: Factor, place: Place, facts: Facts): Indicator {
  const scored = facts.risks
    .filter((risk) => concerns(risk, factor, place, facts))
    .filter(({ status, scores }) => status === 'open' && scores.current && scores.target);
  const reached = scored.filter(({ scores }) => scores.current!.score <= scores.target!.score);
  const days = scored.map(({ scores }) => scores.current!.on);
  const ageDays = sinceLast(days, facts.today);
  const evidence = partOf(reached.length, scored.length, ageDays, 'risks at their target');
  return { name: 'Risks at their target', weight: 1, evidence };
}

/** What has no site, or one that the program does not know, concerns every site. */
function concerns(each: Placed, factor: Factor, { site, everywhere }: Place, { sites }: Facts) {
  if (each.factor !== factor) return false;
  if (everywhere || each.site === undefined || !sites.includes(each.site)) return true;
  return each.site === site;
}
