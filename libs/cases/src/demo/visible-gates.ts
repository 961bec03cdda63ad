import { seen, type Visible } from './visible';

const gate = (id: string, what: string, at: string, printed: Visible['printed']) =>
  seen(
    `gate(id: "${id}") { result declared overridden disagreement missingVotes blocked
      overrides { by } votes { vote } criteria { id status actual }
      confidence { median below6 dissent } conditions { overdue closedOn } }`,
  )(what, `gate.${at}`, printed);

/** What is wrong at the gates. */
export const gatesSeen: readonly Visible[] = [
  gate('future-workflows', 'All said go', 'declared', 'go'),
  gate('future-workflows', 'and were far apart in private', 'disagreement', true),
  gate('integrated-test-1', 'A gate failed', 'result', 'fail'),
  gate('integrated-test-1', 'was let through nevertheless', 'overridden', true),
  gate('integrated-test-1', 'by the sponsor, for all to see', 'overrides.0.by', 'sponsor'),
  gate('integrated-test-1', 'with little private confidence', 'confidence.below6', 3),
  gate('training-decision', 'A gate was passed with conditions', 'declared', 'conditional'),
  gate('training-decision', 'one of them is overdue', 'conditions.0.overdue', true),
  gate('training-decision', 'the other is closed', 'conditions.1.overdue', false),
  gate('training-decision', 'Dissent is shown without names', 'confidence.dissent.length', 2),
  gate('integrated-test-2', 'The next gate has no votes of', 'missingVotes.0', 'cmio'),
  gate('integrated-test-2', 'and of', 'missingVotes.1', 'himDirector'),
  gate('integrated-test-2', 'Claims are rejected', 'criteria.#parallel-claims.status', 'notMet'),
  gate('final-decision', 'The last gate is blocked', 'blocked.length', 1),
  gate('final-decision', 'by HIM', 'blocked.0', 'Release of information at Eastgate Hospital'),
];
