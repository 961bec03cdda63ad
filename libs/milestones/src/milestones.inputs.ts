import {
  Choice,
  CommandInput,
  Day,
  Id,
  ProgramCommand,
  Reference,
  Text,
} from '@plumbline/event-sourcing';
import { MILESTONE_KIND } from './milestone.words';
import type { MilestoneKind } from './plan.events';

@CommandInput('Make a plan of a template: every item so many days from the go-live.')
export class AdoptPlan extends ProgramCommand {
  @Id({ description: 'The template, for example `emr-plan`.' })
  template: string;

  @Text({ max: 20 })
  templateVersion: string;

  @Day({ description: 'The go-live that the days are counted from.' })
  goLiveOn: string;

  @Id({ optional: true })
  site?: string;

  @Id({ optional: true })
  wave?: string;

  @Id({
    optional: true,
    description: 'Stands before the ids of the milestones; wave and site if nothing is said.',
  })
  prefix?: string;
}

@CommandInput('Plan a milestone; the day that is said first is its baseline for good.')
export class PlanMilestone extends ProgramCommand {
  @Id({ description: 'The id of the new milestone.' })
  id: string;

  @Text({ max: 200 })
  name: string;

  @Choice(MILESTONE_KIND)
  kind: MilestoneKind;

  @Day({ description: 'The day for which it is planned.' })
  plannedOn: string;

  @Id({ optional: true, description: 'The site that it is about.' })
  site?: string;

  @Id({ optional: true, description: 'The wave that it is about.' })
  wave?: string;

  @Reference('stakeholder')
  @Id({ optional: true, description: 'The stakeholder that answers for it.' })
  owner?: string;

  @Id({ optional: true, list: true, description: 'The milestones to be achieved before it.' })
  dependsOn?: string[];
}

@CommandInput('Give a milestone another day; the days before stay on record.')
export class RescheduleMilestone extends ProgramCommand {
  @Id()
  id: string;

  @Day()
  to: string;

  @Text()
  reason: string;
}

@CommandInput('Record that a milestone was achieved on the day `on`.')
export class AchieveMilestone extends ProgramCommand {
  @Id()
  id: string;

  @Text({ optional: true, description: 'What shows it: a report, a sign-off, a link.' })
  evidence?: string;
}

@CommandInput('Put a milestone on hold.')
export class SuspendMilestone extends ProgramCommand {
  @Id()
  id: string;

  @Text()
  reason: string;
}

@CommandInput('Take up a milestone that was on hold.')
export class ResumeMilestone extends ProgramCommand {
  @Id()
  id: string;

  @Text()
  reason: string;
}

@CommandInput('Move the go-live; all that is not achieved moves by the same number of days.')
export class MoveGoLive extends ProgramCommand {
  @Id({ optional: true, description: 'Which go-live, where sites or waves have their own.' })
  goLive?: string;

  @Day()
  to: string;

  @Text()
  reason: string;
}

@CommandInput('Record the day that someone else printed, beside the accepted one.')
export class RecordAchievementClaim extends ProgramCommand {
  @Id()
  id: string;

  @Day()
  claimedOn: string;

  @Text({ max: 200, description: 'Who says so.' })
  claimant: string;
}
