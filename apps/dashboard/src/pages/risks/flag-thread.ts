import type { Flag } from './flag';

/** Something that was said or done about a flag. */
export interface Said {
  readonly at: string;
  /** Which of the page's words introduces it. */
  readonly what:
    | 'raised'
    | 'acknowledged'
    | 'triaged'
    | 'wentUp'
    | 'wentDown'
    | 'appealed'
    | 'appealDecided'
    | 'planned'
    | 'done'
    | 'closureProposed'
    | 'closureRefused'
    | 'closed';
  readonly by?: string | null;
  readonly words?: string | null;
  /** What it was found to be, to whom it went, or by when it is done. */
  readonly detail?: string | null;
}

/** The thread of a flag: what was said and done about it, the oldest first. */
export function threadOf(flag: Flag): Said[] {
  const { raisedAt, raisedBy, disclosure, seen, acknowledgedAt, triage } = flag;
  const said: Said[] = [
    { at: raisedAt, what: 'raised', words: seen, by: disclosure === 'named' ? raisedBy : null },
  ];
  if (acknowledgedAt !== null) said.push({ at: acknowledgedAt, what: 'acknowledged' });
  if (triage)
    said.push({
      at: triage.on,
      what: 'triaged',
      by: triage.by,
      words: triage.reason,
      detail: triage.outcome,
    });
  for (const { at, to, reason, down } of flag.escalations)
    said.push({ at, what: down ? 'wentDown' : 'wentUp', words: reason, detail: to });
  for (const { on, text, done, dueOn } of flag.mitigations)
    said.push({
      at: on,
      what: done ? 'done' : 'planned',
      by: flag.owner,
      words: text,
      detail: dueOn,
    });
  return [...said, ...appealed(flag), ...closing(flag)].toSorted(byTime);
}

function appealed({ appeal, raisedBy, disclosure }: Flag): Said[] {
  if (!appeal) return [];
  const { on, reason, decidedOn, decidedBy, decision, upheld } = appeal;
  const by = disclosure === 'named' ? raisedBy : null;
  const asked: Said = { at: on, what: 'appealed', by, words: reason };
  if (decidedOn === null) return [asked];
  const detail = upheld ? 'upheld' : 'notUpheld';
  return [asked, { at: decidedOn, what: 'appealDecided', by: decidedBy, words: decision, detail }];
}

function closing({ closure, owner }: Flag): Said[] {
  if (!closure) return [];
  const { proposedOn, reason, refusedOn, refusal, verifiedOn, verification } = closure;
  const said: Said[] = [{ at: proposedOn, what: 'closureProposed', by: owner, words: reason }];
  if (refusedOn !== null) said.push({ at: refusedOn, what: 'closureRefused', words: refusal });
  if (verifiedOn !== null) said.push({ at: verifiedOn, what: 'closed', words: verification });
  return said;
}

/** By day, for some are known only to the day; within a day in the order in which moves come up. */
const byTime = (one: Said, other: Said): number => {
  const [a, b] = [one.at.slice(0, 10), other.at.slice(0, 10)];
  return a === b ? 0 : a < b ? -1 : 1;
};
