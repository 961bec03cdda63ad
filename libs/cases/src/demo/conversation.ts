import { commitmentInputs, type ReasonCode } from '@plumbline/commitments';
import { day, recorded, type DemoStep } from './calendar';

const said = commitmentInputs;

/** What is asked for or offered, without its day. */
export interface Matter {
  readonly id: string;
  readonly customer: string;
  readonly performer: string;
  readonly text: string;
  readonly conditions: readonly string[];
  readonly milestones?: readonly string[];
  readonly benefits?: readonly string[];
  readonly factors?: readonly string[];
}

/** A conversation about a commitment, told move by move; all days are counted from the day of loading. */
export class Conversation {
  readonly steps: DemoStep[] = [];
  private performer: string;

  constructor(private readonly matter: Matter) {
    this.performer = matter.performer;
  }

  requested(at: number, dueOn: number): this {
    return this.add(recorded(at, said.RequestCommitment, this.opening(this.customer, dueOn)));
  }

  offered(at: number, dueOn: number, confidence: number): this {
    const opening = this.opening(this.performer, dueOn);
    return this.add(recorded(at, said.OfferCommitment, { ...opening, confidence }));
  }

  accepted(at: number): this {
    return this.add(recorded(at, said.AcceptOffer, this.by(this.customer)));
  }

  promised(at: number, confidence: number, capacityNote?: string): this {
    const move = { ...this.by(this.performer), confidence, capacityNote };
    return this.add(recorded(at, said.Promise, move));
  }

  deferred(at: number, replyBy: number, note: string): this {
    const move = { ...this.by(this.performer), replyBy: day(replyBy), note };
    return this.add(recorded(at, said.DeferReply, move));
  }

  countered(at: number, dueOn: number, note: string, confidence: number): this {
    const move = { ...this.by(this.performer), dueOn: day(dueOn), note, confidence };
    return this.add(recorded(at, said.CounterOffer, move));
  }

  declined(at: number, reason: string): this {
    return this.add(recorded(at, said.Decline, { ...this.by(this.performer), reason }));
  }

  withdrawn(at: number, reason: string): this {
    return this.add(recorded(at, said.WithdrawRequest, { ...this.by(this.customer), reason }));
  }

  confident(at: number, confidence: number, note?: string): this {
    const move = { ...this.by(this.performer), confidence, note };
    return this.add(recorded(at, said.ReportConfidence, move));
  }

  renegotiating(at: number, dueOn: number, reason: ReasonCode, note: string): this {
    const move = { ...this.by(this.performer), dueOn: day(dueOn), reason, note };
    return this.add(recorded(at, said.RequestRenegotiation, move));
  }

  agreed(at: number, note?: string): this {
    return this.add(recorded(at, said.AgreeRenegotiation, { ...this.by(this.customer), note }));
  }

  complete(at: number, ...evidence: string[]): this {
    return this.add(recorded(at, said.DeclareComplete, { ...this.by(this.performer), evidence }));
  }

  satisfied(at: number): this {
    return this.add(recorded(at, said.DeclareSatisfied, this.by(this.customer)));
  }

  dissatisfied(at: number, dueOn: number, unmet: string, note: string): this {
    const move = { ...this.by(this.customer), unmet: [unmet], dueOn: day(dueOn), note };
    return this.add(recorded(at, said.DeclareDissatisfied, move));
  }

  reason(at: number, reason: ReasonCode, note: string): this {
    return this.add(recorded(at, said.GiveReason, { ...this.by(this.performer), reason, note }));
  }

  revoked(at: number, reason: ReasonCode, note: string): this {
    return this.add(recorded(at, said.RevokePromise, { ...this.by(this.performer), reason, note }));
  }

  cancelled(at: number, reason: string): this {
    return this.add(recorded(at, said.CancelCommitment, { ...this.by(this.customer), reason }));
  }

  reassigned(at: number, sponsor: string, performer: string, reason: string): this {
    this.performer = performer;
    const move = { ...this.by(sponsor), performer, reason };
    return this.add(recorded(at, said.ReassignCommitment, move));
  }

  private get customer(): string {
    return this.matter.customer;
  }

  private by(by: string) {
    return { id: this.matter.id, by };
  }

  private opening(by: string, dueOn: number) {
    const { conditions, milestones, benefits, factors, ...matter } = this.matter;
    const list = (ids?: readonly string[]) => ids && [...ids];
    return {
      ...matter,
      by,
      conditions: [...conditions],
      dueOn: day(dueOn),
      milestones: list(milestones),
      benefits: list(benefits),
      factors: list(factors),
    };
  }

  private add(step: DemoStep): this {
    this.steps.push(step);
    return this;
  }
}

/** Begins a conversation. */
export function about(matter: Matter): Conversation {
  return new Conversation(matter);
}
