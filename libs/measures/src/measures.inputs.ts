import {
  Choice,
  CommandInput,
  Day,
  Id,
  ProgramCommand,
  Quantity,
  Reference,
  Text,
  Whole,
} from '@plumbline/event-sourcing';
import { InputType } from '@nestjs/graphql';
import type { ClaimedFigure, Direction } from './measure.events';
import { CLAIMED_FIGURE, DIRECTION } from './measure.words';

@InputType({ isAbstract: true })
abstract class WithDefinition extends ProgramCommand {
  @Text({ description: 'What exactly is measured, in words.' })
  text: string;

  @Text({ optional: true, max: 300, description: 'What is counted, if it is a rate.' })
  numerator?: string;

  @Text({ optional: true, max: 300, description: 'Of what it is a part, if it is a rate.' })
  denominator?: string;

  @Quantity({ optional: true, min: 1e-9, description: '100 for percent, 1000 for "per 1,000".' })
  scale?: number;

  @Text({ optional: true, max: 500, description: 'Who or what is counted, and who is not.' })
  population?: string;

  @Text({ optional: true, max: 200, description: 'The system that the figures come from.' })
  system?: string;
}

@InputType({ isAbstract: true })
abstract class WithReading extends ProgramCommand {
  @Id()
  id: string;

  @Quantity({ optional: true, description: 'The value, if the measure is no rate.' })
  value?: number;

  @Quantity({ optional: true })
  numerator?: number;

  @Quantity({ optional: true })
  denominator?: number;

  @Whole({
    optional: true,
    min: 1,
    description:
      'The version of the definition that it was counted by; that of the day if not said.',
  })
  definitionVersion?: number;
}

@CommandInput('Define what is measured, its unit and which way is better.')
export class DefineMeasure extends WithDefinition {
  @Id({ optional: true, description: 'The id of the new measure.' })
  id?: string;

  @Text({ max: 200 })
  name: string;

  @Text({ max: 60 })
  unit: string;

  @Choice(DIRECTION, { description: 'Which way is better.' })
  direction: Direction;

  @Whole({ optional: true, min: 1, max: 3660, description: 'How often, in days.' })
  frequencyDays?: number;

  @Quantity({ optional: true, min: 0, description: 'How far off still counts as maintained.' })
  tolerance?: number;

  @Reference('measure')
  @Id({ optional: true, description: 'The quality measure that belongs to this productivity.' })
  pairsWith?: string;
}

@CommandInput('Change what is measured; the series is broken from here on, and shown so.')
export class ChangeDefinition extends WithDefinition {
  @Id()
  id: string;

  @Text()
  reason: string;
}

@CommandInput('Accept a baseline; a new version needs a reason.')
export class AcceptBaseline extends WithReading {
  @Text({ optional: true, max: 200 })
  acceptedBy?: string;

  @Text({ optional: true })
  reason?: string;
}

@CommandInput('Set a target and its day; a new version needs a reason.')
export class SetTarget extends ProgramCommand {
  @Id()
  id: string;

  @Quantity()
  value: number;

  @Day()
  targetOn: string;

  @Text({ optional: true })
  reason?: string;
}

@CommandInput('Record what was measured on a day (`on`).')
export class RecordMeasurement extends WithReading {
  @Text({
    optional: true,
    description: 'Measured, sampled, extrapolated, and where it is written.',
  })
  evidence?: string;
}

@CommandInput('Correct the measurement of a day (`on`); what it said before stays on record.')
export class CorrectMeasurement extends WithReading {
  @Text()
  reason: string;
}

@CommandInput('Record a published figure, to stand beside the computed one.')
export class RecordClaim extends ProgramCommand {
  @Id()
  id: string;

  @Choice(CLAIMED_FIGURE)
  figure: ClaimedFigure;

  @Quantity()
  value: number;

  @Whole({ max: 6, description: 'Digits after the point, as printed.' })
  decimals: number;

  @Text({ max: 300, description: 'Who claims it.' })
  claimant: string;

  @Text({ optional: true, max: 500, description: 'How it was come by, if not from these figures.' })
  method?: string;
}
