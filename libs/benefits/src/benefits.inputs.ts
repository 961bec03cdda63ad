import { InputType } from '@nestjs/graphql';
import {
  Choice,
  CommandInput,
  Day,
  Flag,
  Id,
  Items,
  ProgramCommand,
  Quantity,
  Reference,
  Text,
} from '@plumbline/event-sourcing';
import type { BenefitClass, Counting, Verdict } from './benefit.events';
import { BENEFIT_CLASS, COUNTING, VERDICT } from './benefit.words';

@InputType({ isAbstract: true })
abstract class OnBenefit extends ProgramCommand {
  @Id({ description: 'The benefit.' })
  id: string;
}

@CommandInput('Record what was promised, in the promiser’s words; it never changes.')
export class RecordPromise extends ProgramCommand {
  @Id({ optional: true, description: 'The id of the new benefit.' })
  id?: string;

  @Text({ max: 200, description: 'What would be better, with a change word.' })
  title: string;

  @Text({ description: 'The words of the promise.' })
  quote: string;

  @Text({ max: 200 })
  promiser: string;

  @Text({ max: 500, description: 'Where it is written.' })
  document: string;

  @Quantity({ optional: true })
  value?: number;

  @Text({ optional: true, max: 60 })
  unit?: string;
}

@CommandInput('Accept a promise as a benefit that someone owns.')
export class AcceptPromise extends OnBenefit {
  @Reference('stakeholder')
  @Id()
  owner: string;
}

@CommandInput('Reject a promise; it stays on record.')
export class RejectPromise extends OnBenefit {
  @Text()
  reason: string;
}

@InputType()
export class DependencyInput {
  @Text({ max: 100 })
  factor: string;

  @Quantity({ min: 0, max: 1 })
  weight: number;

  @Flag({ optional: true, description: 'Without it the benefit can hardly come.' })
  critical?: boolean;
}

@CommandInput('Say how a benefit is counted, measured and reviewed.')
export class ProfileBenefit extends OnBenefit {
  @Choice(BENEFIT_CLASS)
  class: BenefitClass;

  @Reference('measure')
  @Id()
  measure: string;

  @Choice(COUNTING)
  counting: Counting;

  @Quantity({ optional: true, min: 0, description: 'Money per year at the full target.' })
  annualValue?: number;

  @Quantity({ optional: true, min: 0, description: 'Money over the whole life, if known.' })
  wholeLifeValue?: number;

  @Text({ optional: true, max: 3 })
  currency?: string;

  @Text({ optional: true, max: 20, description: 'The year whose prices are used.' })
  priceBase?: string;

  @Quantity({ optional: true, description: 'The measure’s own target if not given.' })
  target?: number;

  @Day({ optional: true })
  targetOn?: string;

  @Day({ list: true, description: 'When the benefit is reviewed; the last one allows closing.' })
  reviewsOn: string[];

  @Items(() => DependencyInput, { optional: true, description: 'Factors; the weights sum to 1.' })
  dependsOn?: DependencyInput[];
}

@CommandInput('State what is expected now; the trend stands beside it.')
export class StateForecast extends OnBenefit {
  @Quantity()
  value: number;

  @Day({ optional: true })
  forecastOn?: string;

  @Quantity({ optional: true, min: 0, max: 100, description: 'In percent.' })
  confidence?: number;

  @Text()
  reason: string;
}

@CommandInput('Change baseline or target in a new version; the one before stays on record.')
export class RebaselineBenefit extends OnBenefit {
  @Quantity({ optional: true })
  baseline?: number;

  @Quantity({ optional: true })
  target?: number;

  @Day({ optional: true })
  targetOn?: string;

  @Text()
  reason: string;

  @Text({ max: 200 })
  approvedBy: string;
}

@CommandInput('Hand a benefit over to another owner.')
export class HandOverBenefit extends OnBenefit {
  @Reference('stakeholder')
  @Id()
  to: string;

  @Flag({ description: 'Whether the owner stays when the program ends.' })
  permanent: boolean;
}

@CommandInput('Record a benefit review.')
export class ReviewBenefit extends OnBenefit {
  @Reference('stakeholder')
  @Id()
  by: string;

  @Text()
  finding: string;
}

@CommandInput('Verify what was realised; never by the owner.')
export class VerifyRealised extends OnBenefit {
  @Reference('stakeholder')
  @Id()
  by: string;

  @Choice(VERDICT)
  verdict: Verdict;

  @Text({ optional: true })
  note?: string;
}

@CommandInput('Retire a benefit with a reason.')
export class RetireBenefit extends OnBenefit {
  @Text()
  reason: string;
}
