import type { PlanEvents } from '@plumbline/milestones';
import { day, numbers, type Telling, telling } from './telling';

const MILESTONES = 14;
const GO_LIVE = 420;
const LATER = 42;

/** The plan of a program: planned, moved one by one and with the go-live, some achieved. */
export function* planFacts(program: string): Generator<Telling> {
  const tell = telling<PlanEvents>(program, 'plan');
  const planned = (number: number) => GO_LIVE - 15 * (MILESTONES - 1 - number);
  const isGoLive = (number: number) => number === MILESTONES - 1;
  const id = (number: number) => (isGoLive(number) ? 'go-live' : `milestone-${number}`);
  for (const number of numbers(MILESTONES)) {
    const kind = isGoLive(number) ? 'goLive' : number % 4 === 3 ? 'gate' : 'milestone';
    const name = `Milestone ${number} of ${program}`;
    const dependsOn = number % 3 === 2 ? [id(number - 1)] : [];
    const plannedOn = day(planned(number));
    const data = { milestone: id(number), name, kind, plannedOn, dependsOn } as const;
    yield tell(program, day(10), { type: 'MilestonePlanned', data });
  }
  const moved = (number: number, by: number, reason: string, withGoLive?: boolean) => {
    const [from, to] = [day(planned(number)), day(planned(number) + by)];
    return { milestone: id(number), from, to, reason, withGoLive };
  };
  for (const number of numbers(MILESTONES - 1)) {
    const data = moved(number, 7, 'The interface engine was delivered a week late.');
    yield tell(program, day(60 + number), { type: 'MilestoneRescheduled', data });
  }
  for (const number of numbers(5)) {
    const data = { milestone: id(number), kind: 'milestone', evidence: 'Signed protocol' } as const;
    yield tell(program, day(planned(number) + 9), { type: 'MilestoneAchieved', data });
  }
  const reason = 'Training of the surgical floors is behind.';
  yield tell(
    program,
    day(330),
    { type: 'GoLiveMoved', data: moved(MILESTONES - 1, LATER, reason) },
    ...numbers(8).map((number) => ({
      type: 'MilestoneRescheduled' as const,
      data: moved(5 + number, 7 + LATER, reason, true),
    })),
  );
  const suspended = { milestone: id(9), reason: 'The vendor has no consultant for it.' };
  yield tell(program, day(340), { type: 'MilestoneSuspended', data: suspended });
  yield tell(program, day(350), { type: 'MilestoneResumed', data: suspended });
}
