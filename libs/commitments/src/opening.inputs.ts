import { InputType } from '@nestjs/graphql';
import {
  CommandInput,
  Day,
  Id,
  ProgramCommand,
  Quantity,
  Reference,
  Text,
} from '@plumbline/event-sourcing';

@InputType({ isAbstract: true })
abstract class Opening extends ProgramCommand {
  @Id({ optional: true, description: 'The id of the new commitment.' })
  id?: string;

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder who makes this move.' })
  by: string;

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder for whom it is done.' })
  customer: string;

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder who is to do it.' })
  performer: string;

  @Text({ max: 1000, description: 'What shall be done.' })
  text: string;

  @Text({ list: true, max: 1000, description: 'How the customer will know that it is done.' })
  conditions: string[];

  @Day({ description: 'The day by which it shall be done.' })
  dueOn: string;

  @Text({ optional: true, list: true, max: 200, description: 'The milestones that it serves.' })
  milestones?: string[];

  @Text({ optional: true, list: true, max: 200, description: 'The benefits that it serves.' })
  benefits?: string[];

  @Text({ optional: true, list: true, max: 200, description: 'The factors that it serves.' })
  factors?: string[];
}

@CommandInput('Ask someone for something, as the customer.')
export class RequestCommitment extends Opening {}

@CommandInput('Offer something to someone, as the performer.')
export class OfferCommitment extends Opening {
  @Quantity({
    optional: true,
    min: 0,
    max: 10,
    description: 'How confident the performer is that it will be done in time, from 0 to 10.',
  })
  confidence?: number;
}
