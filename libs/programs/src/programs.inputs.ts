import { NotEquals } from 'class-validator';
import { Command, CommandInput, Id, ProgramCommand, Text } from '@plumbline/event-sourcing';

@CommandInput('Begin a program; its goals are pinned for good.')
export class CharterProgram extends Command {
  @NotEquals('installation', { message: 'id "installation" is reserved; choose another one' })
  @Id({ optional: true, description: 'The id of the new program.' })
  id?: string;

  @Text({ max: 200 })
  name: string;

  @Text({ list: true, max: 1000, description: 'What the program is for, in the words of today.' })
  goals: string[];

  @Text({ optional: true })
  purpose?: string;

  @Text({ optional: true, max: 3, description: 'The currency of its money, for example USD.' })
  currency?: string;
}

@CommandInput('Say a goal in new words; the old words stay on record.')
export class AmendGoal extends ProgramCommand {
  @Id()
  goal: string;

  @Text({ max: 1000 })
  text: string;

  @Text()
  reason: string;
}

@CommandInput('Add a site that takes part.')
export class AddSite extends ProgramCommand {
  @Id({ description: 'The id of the new site.' })
  id: string;

  @Text({ max: 200 })
  name: string;
}

@CommandInput('Give a site another name; the names before stay on record.')
export class RenameSite extends ProgramCommand {
  @Id()
  id: string;

  @Text({ max: 200 })
  name: string;

  @Text()
  reason: string;
}

@CommandInput('Plan which sites go live together.')
export class PlanWave extends ProgramCommand {
  @Id({ description: 'The id of the new wave.' })
  id: string;

  @Text({ max: 200 })
  name: string;

  @Id({ list: true })
  sites: string[];
}

@CommandInput('Say who decides on a matter.')
export class SetDecisionRights extends ProgramCommand {
  @Text({ max: 200 })
  matter: string;

  @Text({ max: 200 })
  role: string;

  @Text({ optional: true })
  note?: string;
}

@CommandInput('Close the program, after the last benefit review.')
export class CloseProgram extends ProgramCommand {
  @Text()
  reason: string;
}
