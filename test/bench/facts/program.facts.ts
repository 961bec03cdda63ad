import type { ProgramEvents } from '@plumbline/programs';
import type { StakeholderEvents } from '@plumbline/stakeholders';
import { benefitFacts } from './benefit.facts';
import { commitmentFacts } from './commitment.facts';
import { gateFacts } from './gate.facts';
import { measureFacts } from './measure.facts';
import { planFacts } from './plan.facts';
import { readinessFacts } from './readiness.facts';
import { day, numbers, type Telling, telling } from './telling';

/** The whole story of one program, about 320 facts, in the order in which its slices tell it. */
export function* programFacts(program: string): Generator<Telling> {
  const tell = telling<ProgramEvents>(program, 'program');
  const goals = ['Safer orders', 'Charts that are complete', 'Less time at the screen'];
  const chartered = {
    name: `Program ${program}`,
    purpose: 'One record for every patient of the three hospitals',
    currency: 'USD',
    goals: goals.map((text, number) => ({ id: `goal-${number + 1}`, text })),
  };
  yield tell(program, day(0), { type: 'ProgramChartered', data: chartered });
  const sites = ['north', 'south', 'harbour'];
  for (const site of sites) {
    const data = { site, name: `The ${site} hospital` };
    yield tell(program, day(1), { type: 'SiteAdded', data });
  }
  const wave = { wave: 'wave-1', name: 'First wave', sites };
  yield tell(program, day(2), { type: 'WavePlanned', data: wave });
  const right = { matter: 'Order sets', role: 'Chief medical officer' };
  yield tell(program, day(3), { type: 'DecisionRightSet', data: right });
  yield* stakeholderFacts(program);
  yield* planFacts(program);
  yield* measureFacts(program);
  yield* benefitFacts(program);
  yield* commitmentFacts(program);
  yield* readinessFacts(program);
  yield* gateFacts(program);
}

function* stakeholderFacts(program: string): Generator<Telling> {
  const tell = telling<StakeholderEvents>(program, 'stakeholder');
  const kinds = ['hospital', 'vendor', 'consultancy'] as const;
  for (const [number, kind] of kinds.entries()) {
    const data = { name: `Organisation ${number}`, kind };
    yield tell(`organisation-${number}`, day(4), { type: 'StakeholderRegistered', data });
  }
  for (const number of numbers(6)) {
    const partOf = `organisation-${number % kinds.length}`;
    const data = { name: `Person ${number}`, kind: 'person', role: 'Champion', partOf } as const;
    yield tell(`person-${number}`, day(5), { type: 'StakeholderRegistered', data });
  }
}
