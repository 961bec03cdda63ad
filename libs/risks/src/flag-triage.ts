import { Refused } from '@plumbline/event-sourcing';
import type { FlagCommands } from './flag.commands';
import { assertReason, move } from './flag-move';
import { assertMayOwn } from './flag-work';
import type { FlagDecider, FlagState } from './flag.state';
import { ENDED } from './flag.status';
import { clockOf } from './response-clock';

/** Someone takes notice and says what it is; the raiser may appeal once against a rejection. */
export const triage: Pick<
  FlagDecider['decide'],
  'AcknowledgeFlag' | 'TriageFlag' | 'AppealRejection' | 'DecideAppeal'
> = {
  AcknowledgeFlag: move('acknowledge it', ['raised'], ({ by, known }, state, { at }) => {
    if (by === state.raiser) {
      throw new Refused('The raiser knows it already; someone else must acknowledge it.');
    }
    const clock = clockOf('plan', state, at, known.commandCentre);
    return [{ type: 'FlagAcknowledged', data: { clock } }];
  }),

  TriageFlag: move('triage it', ['acknowledged'], (said, state) => {
    const { by, outcome, reason, owner } = said;
    if (outcome === 'merged') return [merged(said, state)];
    if (said.into !== undefined) {
      throw new Refused('Only a flag that is merged goes into another; leave out `into`.');
    }
    if (outcome === 'rejected') assertReason(reason);
    const triaged = { type: 'FlagTriaged', data: { by, outcome, reason } } as const;
    if (owner === undefined) return [triaged];
    if (outcome === 'rejected') throw new Refused('What is rejected needs no owner.');
    assertMayOwn(owner, state, said.known.ownerLeft);
    return [triaged, { type: 'FlagOwnerAssigned', data: { owner, from: undefined } }];
  }),

  AppealRejection: move('appeal', ['rejected'], ({ by, reason, known }, state, { at }) => {
    if (by !== state.raiser) {
      throw new Refused(
        'Only who raised it can appeal; anyone else may raise a flag of their own.',
      );
    }
    if (state.appeal !== 'none') {
      throw new Refused('A rejection can be appealed once, and this one was.');
    }
    assertReason(reason);
    const to = 'executiveSponsor';
    const clock = clockOf('decide', { level: state.level, to }, at, known.commandCentre);
    return [
      { type: 'FlagRejectionAppealed', data: { reason, to, clock: { ...clock, final: true } } },
    ];
  }),

  DecideAppeal: move('decide the appeal', ['rejected'], (said, state, { at }) => {
    const { by, upheld, reason, known } = said;
    if (state.appeal !== 'pending') throw new Refused('There is no appeal to be decided.');
    assertReason(reason);
    if (by === state.raiser || by === state.rejectedBy) {
      throw new Refused('Neither who raised it nor who rejected it can decide; ask the sponsor.');
    }
    const clock = upheld ? clockOf('plan', state, at, known.commandCentre) : undefined;
    return [{ type: 'FlagAppealDecided', data: { upheld, reason, clock } }];
  }),
};

function merged(
  { id, by, into, reason, owner, known }: FlagCommands['TriageFlag'],
  state: FlagState,
) {
  if (into === undefined) throw new Refused('Name the flag that says the same (into).');
  if (into === id) throw new Refused('A flag cannot be merged into itself; name the other one.');
  if (owner !== undefined) {
    throw new Refused('The owner is that of the flag that it is merged into; leave out `owner`.');
  }
  if (known.into === undefined || ENDED.includes(known.into)) {
    throw new Refused(`"${into}" is ${known.into ?? 'not there'}; merge into a flag that is open.`);
  }
  const data = { by, outcome: 'merged', reason, into, raiser: state.raiser } as const;
  return { type: 'FlagTriaged', data } as const;
}
