import { notBegun, partOf, sinceFirst, type IndicatorSource } from './indicator-source';
import type { Evidence, Indicator } from './score';
import type { Facts } from './facts';

type Trained = Facts['trainings'];

/** Training at a site, of all who are required: passed, trained, and where the fewest have passed. */
export const trainingSources: readonly IndicatorSource[] = [
  {
    factor: 'training',
    of: 'site',
    read: ({ trainings, today }, site) => {
      const here = trainings.filter((training) => training.site === site);
      if (here.length === 0) return [notBegun('Required users who passed')];
      return [
        { name: 'Required users who passed', weight: 3, evidence: passedOf(here, today) },
        { name: 'Required users who were trained', weight: 2, evidence: trainedOf(here, today) },
        { name: 'The audience where fewest passed', weight: 1, evidence: weakest(here, today) },
      ] satisfies Indicator[];
    },
  },
];

/** How many of all who are required have passed; an audience of which nobody wrote earns nothing. */
export function passedOf(trainings: Trained, today: string): Evidence | undefined {
  return share(trainings, today, ({ passed = 0 }) => passed, 'required users passed');
}

function trainedOf(trainings: Trained, today: string): Evidence | undefined {
  return share(trainings, today, ({ trained = 0 }) => trained, 'required users were trained');
}

function weakest(trainings: Trained, today: string): Evidence | undefined {
  const recorded = trainings.filter(({ passRate }) => passRate !== undefined);
  if (recorded.length < trainings.length) return undefined;
  const lowest = recorded.toSorted((a, b) => a.passRate! - b.passRate!)[0];
  if (!lowest) return undefined;
  const { passed = 0, required, recordedOn, audience } = lowest;
  return partOf(
    passed,
    required,
    sinceFirst([recordedOn], today),
    `required of ${audience} passed`,
  );
}

function share(
  trainings: Trained,
  today: string,
  of: (training: Trained[number]) => number,
  what: string,
): Evidence | undefined {
  const part = trainings.reduce((sum, training) => sum + of(training), 0);
  const whole = trainings.reduce((sum, { required }) => sum + required, 0);
  const days = trainings.map(({ recordedOn }) => recordedOn);
  return partOf(part, whole, sinceFirst(days, today), what);
}
