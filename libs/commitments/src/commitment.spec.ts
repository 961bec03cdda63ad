import { given } from '@plumbline/event-sourcing';
import { commitment } from './commitment';
import type { CommitmentCommands } from './commitment.commands';
import { asked, wayTo } from './commitment.example';
import type { CommitmentStatus } from './commitment.state';

type Name = keyof CommitmentCommands;

const LATE = '2024-03-30';
const newer = { text: 'Both interfaces', dueOn: '2024-05-01' };

/** A command of each name that is right in all but, perhaps, its time. */
const said: { readonly [Command in Name]: Omit<CommitmentCommands[Command], 'by'> } = {
  RequestCommitment: asked,
  OfferCommitment: asked,
  Promise: { confidence: 7 },
  Decline: { reason: 'No time' },
  CounterOffer: newer,
  AcceptCounter: {},
  AcceptOffer: {},
  DeclineOffer: {},
  DeferReply: { replyBy: LATE },
  WithdrawRequest: { reason: 'No need' },
  ReportConfidence: { confidence: 6 },
  RequestRenegotiation: { ...newer, reason: 'resource' },
  AgreeRenegotiation: {},
  RefuseRenegotiation: {},
  DeclareComplete: { evidence: ['report.pdf'] },
  DeclareSatisfied: {},
  DeclareDissatisfied: { unmet: ['Signed by the coders'], dueOn: '2024-04-05' },
  RevokePromise: { reason: 'resource' },
  CancelCommitment: { reason: 'No need' },
  ReassignCommitment: { performer: 'vendor', reason: 'It left' },
  GiveReason: { reason: 'estimate' },
};

/** Domain notes 4.2, row by row: who may make which move from where, and where it leads; with the
 *  reason for what was broken as the last row. */
const TABLE = `
  requested           Promise               it       promised
  requested           Decline               it       declined
  requested           CounterOffer          it       counterByPerformer
  requested           DeferReply            it       requested
  requested           WithdrawRequest       him      withdrawn
  requested           ReassignCommitment    sponsor  requested
  counterByPerformer  WithdrawRequest       him      withdrawn
  counterByPerformer  AcceptCounter         him      promised
  counterByPerformer  CounterOffer          him      counterByCustomer
  counterByPerformer  ReassignCommitment    sponsor  requested
  counterByCustomer   WithdrawRequest       him      withdrawn
  counterByCustomer   Promise               it       promised
  counterByCustomer   CounterOffer          it       counterByPerformer
  counterByCustomer   Decline               it       declined
  counterByCustomer   ReassignCommitment    sponsor  requested
  offered             AcceptOffer           him      promised
  offered             DeclineOffer          him      declined
  offered             ReassignCommitment    sponsor  requested
  promised            ReportConfidence      it       promised
  promised            RequestRenegotiation  it       renegotiating
  promised            RequestRenegotiation  him      renegotiating
  promised            DeclareComplete       it       declaredComplete
  promised            RevokePromise         it       revoked
  promised            CancelCommitment      him      cancelled
  promised            ReassignCommitment    sponsor  requested
  renegotiating       AgreeRenegotiation    him      promised
  renegotiating       RefuseRenegotiation   him      promised
  renegotiating       ReassignCommitment    sponsor  requested
  declaredComplete    DeclareSatisfied      him      satisfied
  declaredComplete    DeclareDissatisfied   him      promised
  declaredComplete    CancelCommitment      him      cancelled
  declaredComplete    ReassignCommitment    sponsor  requested
  revoked             GiveReason            it       revoked
`;
const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/) as [CommitmentStatus, Name, string, CommitmentStatus]);

const statuses = Object.keys(wayTo) as CommitmentStatus[];
const moves = (Object.keys(said) as Name[]).filter((name) => !commitment.begins!.includes(name));
const everyone = ['him', 'it', 'sponsor'];

function attempt(status: CommitmentStatus, name: Name, by: string) {
  return given(commitment, ...wayTo[status]).when(name, { by, ...said[name] } as never, LATE);
}

describe('A commitment, by the table of domain notes 4.2', () => {
  it.each(rows)('%s: %s by %s leads to %s', (from, name, by, to) => {
    const facts = attempt(from, name, by).facts();
    const after = given(
      commitment,
      ...wayTo[from],
      ...facts.map((fact) => ({ ...fact, on: LATE })),
    );
    expect(facts).toHaveLength(1);
    expect(after.state.status).toBe(to);
  });

  const allowed = new Set(rows.map(([from, name, by]) => `${from} ${name} ${by}`));
  const others = statuses.flatMap((status) =>
    moves.flatMap((name) =>
      everyone
        .filter((by) => !allowed.has(`${status} ${name} ${by}`))
        .map((by) => [status, name, by] as const),
    ),
  );

  it('has another answer to every status, move and speaker that is not in the table', () => {
    expect(others).toHaveLength(statuses.length * moves.length * everyone.length - rows.length);
  });

  it.each(others)('%s: %s by %s is refused, and told what to do', (status, name, by) =>
    attempt(status, name, by).thenRefused(/^(Nobody can|Only the|Neither|It is neither)/),
  );

  it('begins once', () => {
    for (const name of commitment.begins!) {
      given(commitment, ...wayTo.requested)
        .when(name, { by: 'him', ...said[name] } as never)
        .thenRefused('already');
    }
  });

  it('is there before anyone moves in it', () => {
    for (const name of moves) {
      given(commitment)
        .when(name, { by: 'him', ...said[name] } as never)
        .thenRefused('There is no commitment');
    }
  });

  it('has no move before the one that went before', () =>
    given(commitment, ...wayTo.promised)
      .when('DeclareComplete', { by: 'it', evidence: ['report.pdf'] }, '2024-03-03')
      .thenRefused('the move before it was on 2024-03-04'));
});
