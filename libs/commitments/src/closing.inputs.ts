import { CommandInput, Day, Id, Reference, Text } from '@plumbline/event-sourcing';
import { NotedMove, ReasonedMove } from './move.inputs';

@CommandInput('Declare a promise complete, with the evidence; the customer judges it.')
export class DeclareComplete extends NotedMove {
  @Text({ list: true, max: 1000, description: 'Documents, pages or links that show it.' })
  evidence: string[];
}

@CommandInput('Declare satisfaction; only the customer can.')
export class DeclareSatisfied extends NotedMove {}

@CommandInput('Say which condition is not met, and by when it shall be put right.')
export class DeclareDissatisfied extends NotedMove {
  @Text({ list: true, max: 1000, description: 'Of the agreed conditions, those not met.' })
  unmet: string[];

  @Day({ description: 'The new due date.' })
  dueOn: string;
}

@CommandInput('Cancel what was promised, as the customer; it does not count for the performer.')
export class CancelCommitment extends ReasonedMove {}

@CommandInput(
  'Give a commitment to another performer, who must promise again. By a sponsor: until roles are ' +
    'known, by any stakeholder that is neither customer nor performer.',
)
export class ReassignCommitment extends ReasonedMove {
  @Reference('stakeholder')
  @Id({ description: 'The new performer.' })
  performer: string;
}
