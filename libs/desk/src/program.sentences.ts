import type { ProgramEvents } from '@plumbline/programs';
import type { StakeholderEvents } from '@plumbline/stakeholders';
import { bare, because, notable, routine, urgent, type Sentences } from './sentence';

/** The program itself and who takes part, as an executive would read it. */
export const programSentences: Sentences<ProgramEvents & StakeholderEvents> = {
  ProgramChartered: ({ name, goals }) =>
    notable(`${name} was chartered with ${counted(goals.length, 'goal')}.`),
  GoalAmended: ({ text, reason }) => notable(`A goal was amended to "${text}"${because(reason)}`),
  SiteAdded: ({ name }) => routine(`${name} was added as a site.`),
  SiteRenamed: ({ name, reason }) => routine(`A site is now called ${name}${because(reason)}`),
  WavePlanned: ({ name, sites }) =>
    routine(`${name} was planned with ${counted(sites.length, 'site')}.`),
  DecisionRightSet: ({ matter, role }) => routine(`${matter} is now decided by the ${role}.`),
  ProgramClosed: ({ reason }) => urgent(`The program was closed${because(reason)}`),
  StakeholderRegistered: ({ name }) => routine(`${name} takes part.`),
  WiifmStated: ({ text }, { it }) => routine(`What is in it for ${it}${because(text)}`),
  ConcessionAgreed: ({ change, cost }, { it }) =>
    notable(
      `${it} agreed to a change that it would not choose${because(`${bare(change)} (${bare(cost)})`)}`,
    ),
  StakeholderWithdrawn: ({ reason }, { it }) => notable(`${it} has left${because(reason)}`),
};

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
