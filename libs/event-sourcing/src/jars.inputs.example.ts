import { InputType } from '@nestjs/graphql';
import { CommandInput, ProgramCommand } from './command-input';
import { Day, Id, Items, Text, Whole } from './fields';
import { Reference } from './reference';

@CommandInput('Open a jar for coins.')
export class OpenJar extends ProgramCommand {
  @Id({ optional: true, description: 'The id of the new jar.' })
  id?: string;

  @Text({ max: 20 })
  label: string;
}

@InputType()
export class GiftInput {
  @Text({ max: 20 })
  giver: string;

  @Day({ optional: true })
  givenOn?: string;

  @Reference('jar')
  @Id({ optional: true })
  from?: string;
}

@CommandInput('Put coins into a jar.')
export class PutIn extends ProgramCommand {
  @Id()
  id: string;

  @Whole()
  coins: number;

  @Reference('jar')
  @Id({ optional: true, description: 'The jar from which they are.' })
  from?: string;

  @Items(() => GiftInput, { optional: true })
  gifts?: GiftInput[];
}

@CommandInput('Close a jar for good.')
export class CloseJar extends ProgramCommand {
  @Id()
  id: string;

  @Id({ optional: true })
  by?: string;
}
