import { Refused } from '@plumbline/event-sourcing';
import type { Opening } from './commitment.commands';
import type { LinkKind } from './commitment.events';
import type { CommitmentDecider } from './commitment.state';
import { assertConfidence, assertTerms } from './terms';

/** How the conversation begins: the customer requests, or the performer offers. */
export const opening: Pick<CommitmentDecider['decide'], 'RequestCommitment' | 'OfferCommitment'> = {
  RequestCommitment: (said, _, { on }) => {
    if (said.by !== said.customer) {
      throw new Refused(`Only the customer can request; ask "${said.customer}" to do it.`);
    }
    return [{ type: 'CommitmentRequested', data: opened(said, on) }];
  },

  OfferCommitment: (said, _, { on }) => {
    if (said.by !== said.performer) {
      throw new Refused(
        `Nobody can promise for another; ask "${said.performer}" to offer it in person.`,
      );
    }
    const { confidence } = said;
    if (confidence !== undefined) assertConfidence(confidence);
    return [{ type: 'CommitmentOffered', data: { ...opened(said, on), confidence } }];
  },
};

function opened(said: Opening, on: string) {
  const { customer, performer, text, conditions, dueOn } = said;
  if (customer === performer) {
    throw new Refused('Customer and performer are the same; a commitment is made to someone else.');
  }
  assertTerms({ text, conditions, dueOn }, on);
  const links = [
    ...linked('milestone', said.milestones),
    ...linked('benefit', said.benefits),
    ...linked('factor', said.factors),
  ];
  if (links.length === 0) {
    throw new Refused('Link it to a milestone, a benefit or a factor: what is it for?');
  }
  return { customer, performer, text, conditions, dueOn, links };
}

function linked(kind: LinkKind, ids: readonly string[] = []) {
  return ids.map((to) => ({ kind, to }));
}
