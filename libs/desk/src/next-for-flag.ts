import type { Flag } from '@plumbline/risks';
import type { Names } from './desk-item';
import { inWords } from './in-words';

/** The response that is owed to a flag now, as something to do. */
export function nextResponse({ owed, respondBy, overdue, appeal, status }: Flag): string {
  const by = respondBy ? byWhen(respondBy, overdue) : '';
  if (status === 'rejected' && appeal) return `Decide the appeal against its rejection${by}.`;
  if (owed === 'acknowledge') return `Acknowledge it${by}.`;
  if (owed === 'decide') return `Decide what is done about it${by}.`;
  if (status === 'acknowledged') return `Triage it and name an owner${by}.`;
  return `Say what is done about it, with a day${by}.`;
}

/** What became of a flag, and what its raiser can do now. */
export function becameOf(flag: Flag, names: Names): string {
  const { status, goesTo, respondBy, triage, owner, closure } = flag;
  switch (status) {
    case 'raised':
      return `Wait: it is with the ${inWords(goesTo)}, to be acknowledged by ${minute(respondBy)}.`;
    case 'acknowledged':
      return `It was heard; wait for the ${inWords(goesTo)} to triage it.`;
    case 'triaged':
      return `It was taken as ${aOf(triage?.outcome)}; an owner is to be named.`;
    case 'owned':
      return `${names(owner)} owns it and owes a plan or the work.`;
    case 'mitigated':
      return `${names(owner)} has done something about it; wait for the closure to be proposed.`;
    case 'closureProposed':
      return `Verify that it is solved, or refuse the closure with a reason: ${closure?.reason}`;
    case 'rejected':
      return rejected(flag);
    case 'merged':
      return 'It was merged: others have seen the same, and it counts there.';
    default:
      return `It was closed on ${closure?.verifiedOn}.`;
  }
}

/** What is late stays so, however long the clock of the next level still runs. */
function byWhen(respondBy: string, overdue: boolean): string {
  return overdue
    ? `; it is late, at the latest by ${minute(respondBy)}`
    : ` by ${minute(respondBy)}`;
}

function rejected({ triage, appeal, goesTo }: Flag): string {
  const why = triage?.reason ?? 'no reason was kept.';
  if (!appeal) return `It was rejected; you may appeal once: ${why}`;
  if (appeal.upheld === undefined) return `Wait for the ${inWords(goesTo)} to decide your appeal.`;
  return `It was rejected, and so was the appeal: ${appeal.decision ?? why}`;
}

function aOf(outcome: string | undefined): string {
  return outcome === 'issue' ? 'an issue' : 'a risk';
}

function minute(instant: string | undefined): string {
  return instant ? instant.slice(0, 16).replace('T', ' ') : 'nobody knows when';
}
