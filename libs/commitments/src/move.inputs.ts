import { InputType } from '@nestjs/graphql';
import { Day, Id, ProgramCommand, Reference, Text } from '@plumbline/event-sourcing';

/** What every move of a conversation says: in which commitment, and who makes it. */
@InputType({ isAbstract: true })
export abstract class MoveInput extends ProgramCommand {
  @Id({ description: 'The commitment.' })
  id: string;

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder who makes this move.' })
  by: string;
}

/** A move that may be explained. */
@InputType({ isAbstract: true })
export abstract class NotedMove extends MoveInput {
  @Text({ optional: true })
  note?: string;
}

/** A move that has to be explained. */
@InputType({ isAbstract: true })
export abstract class ReasonedMove extends MoveInput {
  @Text()
  reason: string;
}

/** A move that says which terms shall be different. */
@InputType({ isAbstract: true })
export abstract class NewTerms extends NotedMove {
  @Text({ optional: true, max: 1000, description: 'What shall be done instead.' })
  text?: string;

  @Text({ optional: true, list: true, max: 1000, description: 'All conditions, as they would be.' })
  conditions?: string[];

  @Day({ optional: true, description: 'The day by which it would be done.' })
  dueOn?: string;
}
