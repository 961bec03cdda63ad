import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { BenefitEvents } from '@plumbline/benefits';
import type { Instant, RecordedEvent } from '@plumbline/event-store';
import { recordId } from '@plumbline/read-models';
import type { StakeholderEvents } from '@plumbline/stakeholders';
import { aboutOf, derivedFlag, NEVER } from './derived-flag';
import { RaiseDerivedFlag } from './flag-raising.inputs';
import type { FlagEvents } from './flag.events';

/** A benefit whose owner has left, to be told once. */
interface Orphan {
  readonly about: string;
  readonly benefit: string;
  readonly at: Instant;
}

/** Who owns which benefit in a program, and who has left. */
interface Ownership extends Waiting {
  readonly titles: Readonly<Record<string, string>>;
  readonly owners: Readonly<Record<string, string>>;
  readonly left: readonly string[];
  readonly orphans: readonly Orphan[];
}

/** When the owner of a benefit leaves, or one who has left is made its owner, nobody owns it. */
export const whenOwnerLeft = policy<Ownership, BenefitEvents & StakeholderEvents & FlagEvents>({
  name: 'leavingOwners',
  key: () => 'owners',
  on: {
    PromiseRecorded: ({ title }, before, event) => {
      const known = before ?? nobody(event);
      return { ...known, titles: { ...known.titles, [recordId(event)]: title } };
    },
    PromiseAccepted: ({ owner }, before, event) => owned(before, owner, event),
    BenefitHandedOver: ({ to }, before, event) => owned(before, to, event),
    BenefitRetired: (_, before, event) => without(before, recordId(event)),
    PromiseRejected: (_, before, event) => without(before, recordId(event)),
    StakeholderWithdrawn: (_, before, event) => {
      const known = before ?? nobody(event);
      const gone = recordId(event);
      const theirs = Object.keys(known.owners).filter((one) => known.owners[one] === gone);
      const left: Ownership = { ...known, left: [...known.left, gone] };
      return theirs.reduce<Ownership>((all, benefit) => orphaned(all, benefit, event), left);
    },
    RedFlagRaised: (raised, before) => {
      const about = aboutOf('ownerLeft', raised);
      if (!before || about === undefined) return before;
      return next({ ...before, orphans: before.orphans.filter((one) => one.about !== about) });
    },
  },
  then: ({ program, titles, orphans }) => {
    const { about, benefit } = orphans[0]!;
    const title = titles[benefit] ?? benefit;
    const flag = derivedFlag(program, 'ownerLeft', about, {
      seen: `The owner of the benefit "${title}" has left, and nobody has taken it over.`,
      threatens: `The benefit "${title}"`,
      factor: 'executiveOwnership',
      category: 'accountability',
      severity: 'high',
    });
    return react(RaiseDerivedFlag, flag);
  },
});

function nobody({ program }: RecordedEvent): Ownership {
  return { id: '', program, dueAt: NEVER, titles: {}, owners: {}, left: [], orphans: [] };
}

function owned(before: Ownership | undefined, owner: string, event: RecordedEvent): Ownership {
  const benefit = recordId(event);
  const known = without(before ?? nobody(event), benefit)!;
  const taken = { ...known, owners: { ...known.owners, [benefit]: owner } };
  return known.left.includes(owner) ? orphaned(taken, benefit, event) : taken;
}

/** The benefit has another owner or needs none: what was not told yet is not true any more. */
function without(before: Ownership | undefined, benefit: string): Ownership | undefined {
  if (!before) return undefined;
  const { [benefit]: _, ...owners } = before.owners;
  return next({
    ...before,
    owners,
    orphans: before.orphans.filter((one) => one.benefit !== benefit),
  });
}

function orphaned(before: Ownership, benefit: string, event: RecordedEvent): Ownership {
  const about = `${benefit}/${event.id}`;
  return next({
    ...before,
    orphans: [...before.orphans, { about, benefit, at: event.recordedAt }],
  });
}

function next(ownership: Ownership): Ownership {
  const [orphan] = ownership.orphans;
  return { ...ownership, id: orphan?.about ?? '', dueAt: orphan?.at ?? NEVER };
}
