import { useTranslation } from 'react-i18next';
import { useWho } from '../../app/who';
import { formsFor } from '../../log/forms';
import { useLog } from '../../log/log-update';
import { Menu } from '../../parts/menu';
import type { Milestone } from './plan-dates';

/** What can be logged about a milestone as it stands. */
const possible = {
  planned: ['achieveMilestone', 'rescheduleMilestone', 'suspendMilestone'],
  overdue: ['achieveMilestone', 'rescheduleMilestone', 'suspendMilestone'],
  suspended: ['resumeMilestone'],
  achieved: ['recordAchievementClaim'],
} as const satisfies Readonly<Record<Milestone['status'], readonly string[]>>;

/** The commands for a milestone; a go-live takes along what is not achieved, by a command of its own. */
export const commandsFor = ({ status, kind }: Pick<Milestone, 'status' | 'kind'>) =>
  possible[status].map((command) =>
    kind === 'goLive' && command === 'rescheduleMilestone' ? 'moveGoLive' : command,
  );

function MilestoneActions({ milestone }: { milestone: Milestone }) {
  const { t } = useTranslation('plan');
  const { commands } = useWho();
  const open = useLog();
  const { id, name } = milestone;
  const may = new Set(formsFor(commands).map(({ command }) => command));
  const choices = commandsFor(milestone).filter((command) => may.has(command));
  if (choices.length === 0) return null;
  return (
    <div className="plan-menu">
      <Menu
        label={
          <>
            {t('log')}
            <span className="unseen">: {name}</span>
          </>
        }
        choices={choices.map((command) => ({ id: command, label: t(`do.${command}`) }))}
        onChoose={(command) => open(command, command === 'moveGoLive' ? { goLive: id } : { id })}
      />
    </div>
  );
}

/** The cell with what can be logged about a milestone. */
export const milestoneActions = (milestone: Milestone) => (
  <MilestoneActions milestone={milestone} />
);
