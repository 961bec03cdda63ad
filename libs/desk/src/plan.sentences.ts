import type { PlanEvents } from '@plumbline/milestones';
import { daysBetween } from '@plumbline/figures';
import { because, notable, routine, unsaid, urgent, type Sentences } from './sentence';

/** The plan and the go-live, as an executive would read it. */
export const planSentences: Sentences<PlanEvents> = {
  GoLiveMoved: ({ from, to, reason }, { it }) =>
    urgent(`${it} moved ${by(from, to)}, from ${from} to ${to}${because(reason)}`),
  // What moved along with the go-live is told once, by the go-live.
  MilestoneRescheduled: ({ from, to, reason, withGoLive }, { it }) =>
    withGoLive
      ? unsaid()
      : notable(`${it} moved ${by(from, to)}, from ${from} to ${to}${because(reason)}`),
  MilestoneAchieved: ({ kind }, { it }) =>
    kind === 'goLive' ? urgent(`${it} is achieved: it is live.`) : notable(`${it} is achieved.`),
  MilestoneSuspended: ({ reason }, { it }) => notable(`${it} is suspended${because(reason)}`),
  MilestoneResumed: ({ reason }, { it }) => notable(`${it} goes on${because(reason)}`),
  AchievementClaimed: ({ claimant, claimedOn }, { it }) =>
    notable(`${claimant} gives ${claimedOn} as the day of ${it}.`),
  PlanAdopted: ({ goLiveOn }) => notable(`A plan was adopted for a go-live on ${goLiveOn}.`),
  // The items of a template are told once, by the plan.
  MilestonePlanned: ({ name, plannedOn, kind, item }) => {
    if (item) return unsaid();
    const said = `${name} was planned for ${plannedOn}.`;
    return kind === 'goLive' ? notable(said) : routine(said);
  },
};

function by(from: string, to: string): string {
  const days = daysBetween(from, to);
  const count = Math.abs(days);
  return `${count} ${count === 1 ? 'day' : 'days'} ${days < 0 ? 'earlier' : 'later'}`;
}
