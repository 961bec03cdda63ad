import { InputType } from '@nestjs/graphql';
import {
  Choice,
  CommandInput,
  Day,
  Id,
  ProgramCommand,
  Reference,
  Text,
  Whole,
} from '@plumbline/event-sourcing';
import type { RiskCategory, RiskFactor } from './flag.events';
import { RISK_CATEGORY, RISK_FACTOR } from './flag.words';
import type { BandScale, RiskKind, ScoreKind } from './risk.events';
import { BAND_SCALE, RISK_KIND, SCORE_KIND } from './risk.words';

@InputType({ isAbstract: true })
abstract class RiskMove extends ProgramCommand {
  @Id({ description: 'The risk or the issue.' })
  id: string;

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder who makes this move.' })
  by: string;
}

@InputType({ isAbstract: true })
abstract class ReasonedRiskMove extends RiskMove {
  @Text({ description: 'Why; it stays on record.' })
  reason: string;
}

@CommandInput('Put a risk or an issue on record.')
export class RegisterRisk extends ProgramCommand {
  @Id({ optional: true, description: 'The id of the new risk or issue.' })
  id?: string;

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder who registers it.' })
  by: string;

  @Choice(RISK_KIND)
  kind: RiskKind;

  @Text({ max: 2000, description: 'What may happen, or what has happened.' })
  title: string;

  @Choice(RISK_CATEGORY)
  category: RiskCategory;

  @Choice(RISK_FACTOR, { optional: true })
  factor?: RiskFactor;

  @Id({ optional: true, description: 'The site that it is about.' })
  site?: string;

  @Reference('stakeholder')
  @Id({ optional: true, description: 'Who answers for it.' })
  owner?: string;

  @Reference('flag')
  @Id({ optional: true, description: 'The flag from which it comes.' })
  from?: string;
}

@CommandInput('Score a risk on the 5 x 5; inherent, current and target are kept apart.')
export class ScoreRisk extends RiskMove {
  @Choice(SCORE_KIND)
  which: ScoreKind;

  @Whole({ min: 1, max: 5 })
  consequence: number;

  @Whole({ min: 1, max: 5, description: 'From 1, rare, to 5, almost certain.' })
  likelihood: number;

  @Text({ description: 'Why it is scored like this.' })
  rationale: string;

  @Choice(BAND_SCALE, { optional: true, description: 'npsa2008 where nothing is said.' })
  scale?: BandScale;
}

@CommandInput('Give a risk its owner, or another one.')
export class AssignRiskOwner extends RiskMove {
  @Reference('stakeholder')
  @Id({ description: 'Who answers for it.' })
  owner: string;
}

@CommandInput('Plan what is done about a risk.')
export class PlanRiskMitigation extends RiskMove {
  @Text({ max: 2000 })
  text: string;

  @Day({ description: 'The day by which it is done.' })
  dueOn: string;
}

@CommandInput('Record what was done about a risk.')
export class RecordRiskMitigation extends RiskMove {
  @Text({ max: 2000 })
  text: string;
}

@CommandInput('Record that what might happen has happened: the risk is an issue from here on.')
export class RealiseRisk extends ReasonedRiskMove {}

@CommandInput('Close a risk or an issue.')
export class CloseRisk extends ReasonedRiskMove {}

@CommandInput('Open a closed risk or issue again.')
export class ReopenRisk extends ReasonedRiskMove {}
