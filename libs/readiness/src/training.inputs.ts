import { CommandInput, Id, ProgramCommand, Text, Whole } from '@plumbline/event-sourcing';

@CommandInput('Follow the training of an audience at a site, out of all who are required.')
export class DefineTraining extends ProgramCommand {
  @Id({ optional: true, description: 'The id of the new training.' })
  id?: string;

  @Id()
  site: string;

  @Text({ max: 200, description: 'Who is trained, for example coders.' })
  audience: string;

  @Whole({ min: 1, description: 'All who are required to be trained.' })
  required: number;
}

@CommandInput('Record where a training stands on the day `on`.')
export class RecordTraining extends ProgramCommand {
  @Id({ description: 'The training.' })
  id: string;

  @Whole({ min: 1, description: 'All who are required, those who failed among them.' })
  required: number;

  @Whole()
  trained: number;

  @Whole()
  passed: number;

  @Text({ optional: true, description: 'Needed where fewer are required than before.' })
  reason?: string;
}
