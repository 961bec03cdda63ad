import { InputType } from '@nestjs/graphql';
import {
  Choice,
  CommandInput,
  Flag,
  Id,
  ProgramCommand,
  Reference,
  Text,
  Whole,
} from '@plumbline/event-sourcing';
import type { Disclosure, RiskCategory, RiskFactor, Severity } from './flag.events';
import { DISCLOSURE, RISK_CATEGORY, RISK_FACTOR, SEVERITY } from './flag.words';

@InputType({ isAbstract: true })
abstract class Raising extends ProgramCommand {
  @Id({ optional: true, description: 'The id of the new flag.' })
  id?: string;

  @Text({ max: 2000, description: 'What was seen.' })
  seen: string;

  @Text({ optional: true, max: 500, description: 'Where it was seen.' })
  where?: string;

  @Text({ max: 1000, description: 'Which goal, benefit or factor it threatens.' })
  threatens: string;

  @Choice(RISK_FACTOR, { optional: true })
  factor?: RiskFactor;

  @Id({ optional: true, description: 'The site that it is about.' })
  site?: string;

  @Reference('gate')
  @Id({ optional: true, description: 'The gate that it blocks; that makes it extreme.' })
  gate?: string;

  @Text({ optional: true, max: 2000, description: 'What shows it: a document, a page, a link.' })
  evidence?: string;

  @Choice(RISK_CATEGORY)
  category: RiskCategory;

  @Choice(SEVERITY, { description: 'How bad it would be.' })
  severity: Severity;

  @Flag({ optional: true, description: 'Whether patients may come to harm.' })
  patientSafety?: boolean;
}

@CommandInput(
  'Raise a red flag: anyone may, in or outside their scope. It creates no work for you.',
)
export class RaiseRedFlag extends Raising {
  @Reference('stakeholder')
  @Id({ description: 'The stakeholder who saw it.' })
  by: string;

  @Flag({ description: 'Whether it is outside the scope of work of who raises it.' })
  outsideScope: boolean;

  @Whole({ min: 0, max: 10, description: 'How sure you are, from 0 to 10.' })
  sureness: number;

  @Choice(DISCLOSURE, { description: 'Whether your name may be shown, or your role, or neither.' })
  disclosure: Disclosure;
}

@CommandInput('Raise what the log itself shows; policies alone give this, no mutation does.')
export class RaiseDerivedFlag extends Raising {
  @Text({ max: 300, description: 'The cause and what it is about, as cause/about.' })
  derivedFrom: string;
}
