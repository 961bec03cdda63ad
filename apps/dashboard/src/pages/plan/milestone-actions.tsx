import { useTranslation } from 'react-i18next';
import { LogLink } from '../../log/log-link';
import type { Milestone } from './plan-dates';

/** What can be logged about a milestone as it stands. */
const possible: Readonly<Record<Milestone['status'], readonly string[]>> = {
  planned: ['achieveMilestone', 'rescheduleMilestone', 'suspendMilestone'],
  overdue: ['achieveMilestone', 'rescheduleMilestone', 'suspendMilestone'],
  suspended: ['resumeMilestone'],
  achieved: ['recordAchievementClaim'],
};

const commandAbout = (command: string, id: string) =>
  command === 'moveGoLive' ? { goLive: id } : { id };

function MilestoneActions({ id, name, status, kind }: Milestone) {
  const { t } = useTranslation('plan');
  // A go-live takes along what has not been achieved; that is a command of its own.
  const commands = possible[status].map((command) =>
    kind === 'goLive' && command === 'rescheduleMilestone' ? 'moveGoLive' : command,
  );
  return (
    <div className="plan-row-actions">
      {commands.map((command) => (
        <LogLink key={command} command={command} about={commandAbout(command, id)} of={name}>
          {t(`do.${command as 'moveGoLive'}`)}
        </LogLink>
      ))}
    </div>
  );
}

/** The cell with what can be logged about a milestone. */
export const milestoneActions = (milestone: Milestone) => <MilestoneActions {...milestone} />;
