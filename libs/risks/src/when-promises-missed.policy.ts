import type { CommitmentEvents } from '@plumbline/commitments';
import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { Day, RecordedEvent } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { dayOf, recordId } from '@plumbline/read-models';
import { aboutOf, derivedFlag, NEVER } from './derived-flag';
import { RaiseDerivedFlag } from './flag-raising.inputs';
import type { FlagEvents } from './flag.events';
import { counted, firstFall, type PromiseWeek, type PromiseWeeks } from './promise-weeks';

/** From a week's Monday to when it is judged: its last customers have had a week to answer. */
const JUDGED_AFTER_DAYS = 14;

/** A commitment that nobody has ended yet. */
interface Open {
  readonly dueOn: Day;
  /** The due date of the first promise. */
  readonly firstDueOn?: Day;
  readonly declaredOn?: Day;
}

/** The promises of a program: those that are open, and by weeks those that came to an end. */
interface Promises extends Waiting {
  readonly open: Readonly<Record<string, Open>>;
  readonly ended: PromiseWeeks;
  /** The week with which the fall ended that was told last. */
  readonly toldUntil: Day;
  /** The fall that is to be told, week by week. */
  readonly fall: readonly PromiseWeek[];
}

/** Promises that are kept less and less from week to week say earlier than any plan that it slips. */
export const whenPromisesMissed = policy<Promises, CommitmentEvents & FlagEvents>({
  name: 'fallingPromises',
  key: () => 'promises',
  on: {
    CommitmentRequested: ({ dueOn }, before, event) => withOpen(before, event, { dueOn }),
    CommitmentOffered: ({ dueOn }, before, event) => withOpen(before, event, { dueOn }),
    CounterOffered: ({ dueOn }, before, event) => withOpen(before, event, { dueOn }),
    CommitmentPromised: (_, before, event) => promised(before, event),
    CounterAccepted: (_, before, event) => promised(before, event),
    OfferAccepted: (_, before, event) => promised(before, event),
    CompletionDeclared: (_, before, event) => withOpen(before, event, { declaredOn: dayOf(event) }),
    DissatisfactionDeclared: (_, before, event) =>
      withOpen(before, event, { declaredOn: undefined }),
    SatisfactionDeclared: (_, before, event) => ended(before, event, isOnFirstDay),
    CommitmentRevoked: (_, before, event) => ended(before, event, () => false),
    CommitmentReassigned: (_, before, event) => reassigned(before, event),
    CommitmentDeclined: (_, before, event) => without(before, event),
    OfferDeclined: (_, before, event) => without(before, event),
    RequestWithdrawn: (_, before, event) => without(before, event),
    CommitmentCancelled: (_, before, event) => without(before, event),
    RedFlagRaised: (raised, before) => {
      const until = aboutOf('promisesFalling', raised);
      return before && until ? next({ ...before, toldUntil: until }) : before;
    },
  },
  then: ({ program, id, fall }) => {
    const weeks = fall.map(({ n, kept }) => `${kept} of ${n}`).join(', ');
    const flag = derivedFlag(program, 'promisesFalling', id, {
      seen: `Promises kept on their day, in each week until that of ${id}: ${weeks}.`,
      threatens: 'Whatever waits for what was promised',
      factor: 'stakeholders',
      category: 'accountability',
      severity: 'moderate',
    });
    return react(RaiseDerivedFlag, flag);
  },
});

function withOpen(
  before: Promises | undefined,
  event: RecordedEvent,
  change: Partial<Open>,
): Promises {
  const { program } = event;
  const none = { id: '', program, dueAt: NEVER, open: {}, ended: {}, toldUntil: '', fall: [] };
  const known: Promises = before ?? none;
  const commitment = recordId(event);
  const open = { ...known.open[commitment], ...change } as Open;
  return next({ ...known, open: { ...known.open, [commitment]: open } });
}

/** What is promised again keeps its first day. */
function promised(before: Promises | undefined, event: RecordedEvent): Promises | undefined {
  const open = before?.open[recordId(event)];
  return open && withOpen(before, event, { firstDueOn: open.firstDueOn ?? open.dueOn });
}

function ended(
  before: Promises | undefined,
  event: RecordedEvent,
  isKept: (open: Open) => boolean,
): Promises | undefined {
  const open = before?.open[recordId(event)];
  if (!before || open?.firstDueOn === undefined) return without(before, event);
  const weeks = counted(before.ended, open.firstDueOn, isKept(open));
  return without({ ...before, ended: weeks }, event);
}

/** Given to someone else it counts for who had promised only when it was late by then. */
function reassigned(before: Promises | undefined, event: RecordedEvent): Promises | undefined {
  const open = before?.open[recordId(event)];
  if (!before || !open) return before;
  const { dueOn, firstDueOn } = open;
  const isLate = firstDueOn !== undefined && firstDueOn < dayOf(event);
  const left = isLate ? ended(before, event, () => false) : without(before, event);
  return withOpen(left, event, { dueOn });
}

function without(before: Promises | undefined, event: RecordedEvent): Promises | undefined {
  if (!before) return undefined;
  const { [recordId(event)]: _ended, ...open } = before.open;
  return next({ ...before, open });
}

function isOnFirstDay({ firstDueOn, declaredOn }: Open): boolean {
  return firstDueOn !== undefined && declaredOn !== undefined && declaredOn <= firstDueOn;
}

/** Due when the last week of the first fall is judged; whatever is open by then was not kept. */
function next(promises: Promises): Promises {
  const promisedDays = Object.values(promises.open).flatMap(({ firstDueOn }) => firstDueOn ?? []);
  const weeks = promisedDays.reduce(
    (all, firstDueOn) => counted(all, firstDueOn, false),
    promises.ended,
  );
  const fall = firstFall(weeks, promises.toldUntil);
  const last = fall?.at(-1);
  if (!fall || last === undefined) return { ...promises, id: '', dueAt: NEVER, fall: [] };
  const dueAt = `${addDays(last, JUDGED_AFTER_DAYS)}T00:00:00.000Z`;
  return { ...promises, id: last, dueAt, fall: fall.map((monday) => weeks[monday]!) };
}
