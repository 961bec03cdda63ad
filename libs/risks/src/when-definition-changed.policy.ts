import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { Instant } from '@plumbline/event-store';
import type { MeasureEvents } from '@plumbline/measures';
import { recordId } from '@plumbline/read-models';
import { aboutOf, derivedFlag, NEVER } from './derived-flag';
import { RaiseDerivedFlag } from './flag-raising.inputs';
import type { FlagEvents } from './flag.events';

/** A new definition that nobody was told of yet. */
interface Change {
  readonly about: string;
  readonly at: Instant;
  readonly seen: string;
  readonly reason: string;
}

/** A measure with its present denominator, and what changed about it. */
interface Definition extends Waiting {
  readonly name: string;
  readonly denominator?: string;
  readonly changes: readonly Change[];
}

/** When a definition changes, the figures before and after it cannot be compared: that is a flag. */
export const whenDefinitionChanged = policy<Definition, MeasureEvents & FlagEvents>({
  name: 'changedDefinitions',
  key: (event) => {
    if (event.type !== 'RedFlagRaised') return recordId(event);
    const about = aboutOf('definitionChanged', event.data as FlagEvents['RedFlagRaised']);
    return about?.slice(0, about.lastIndexOf('/')) ?? event.stream;
  },
  on: {
    MeasureDefined: ({ name, definition: { denominator } }, _, { program }) => ({
      id: '',
      program,
      dueAt: NEVER,
      name,
      denominator,
      changes: [],
    }),
    DefinitionChanged: ({ version, definition: { denominator }, reason }, before, event) => {
      if (!before) return undefined;
      const about = `${recordId(event)}/${version}`;
      const seen = seenOf(before, denominator, version);
      const change = { about, at: event.recordedAt, seen, reason };
      return next({ ...before, denominator, changes: [...before.changes, change] });
    },
    RedFlagRaised: (raised, before) => {
      const about = aboutOf('definitionChanged', raised);
      if (!before || about === undefined) return before;
      return next({ ...before, changes: before.changes.filter((one) => one.about !== about) });
    },
  },
  then: ({ program, name, changes }) => {
    const { about, seen, reason } = changes[0]!;
    const flag = derivedFlag(program, 'definitionChanged', about, {
      seen,
      threatens: `Every comparison of "${name}" across the change`,
      factor: 'reporting',
      evidence: `Reason given: ${reason.slice(0, 1000)}`,
      category: 'benefitErosion',
      severity: 'moderate',
    });
    return react(RaiseDerivedFlag, flag);
  },
});

function next(measure: Definition): Definition {
  const [change] = measure.changes;
  return { ...measure, id: change?.about ?? '', dueAt: change?.at ?? NEVER };
}

function seenOf(
  { name, denominator: before }: Definition,
  after: string | undefined,
  version: number,
) {
  if (before === after) return `The definition of "${name}" changed (version ${version}).`;
  const was = before ? `"${before.slice(0, 300)}"` : 'nothing';
  const is = after ? `"${after.slice(0, 300)}"` : 'nothing';
  return `The denominator of "${name}" changed from ${was} to ${is} (version ${version}).`;
}
