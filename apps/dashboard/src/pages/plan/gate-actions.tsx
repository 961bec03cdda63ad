import { useTranslation } from 'react-i18next';
import { LogLink } from '../../log/log-link';
import type { GateInFull } from './gate-score';

/** What can be logged about a gate that is not decided, and about one that is. */
const open = ['castVote', 'changeVote', 'addCriterion', 'prepareGate', 'decideGate'] as const;
const decided = ['overrideGate', 'reconveneGate'] as const;

/** The commands that a gate as it stands can take. */
export const commandsOf = ({ declared, votes }: Pick<GateInFull, 'declared' | 'votes'>) =>
  declared ? decided : open.filter((command) => command !== 'changeVote' || votes.length > 0);

/** What who looks may log about the gate. */
export function GateActions({ gate }: { gate: GateInFull }) {
  const { t } = useTranslation('plan');
  return (
    <div className="plan-actions">
      {commandsOf(gate).map((command) => (
        <LogLink key={command} command={command} about={{ id: gate.id }} weight="plain">
          {t(`do.${command}`)}
        </LogLink>
      ))}
    </div>
  );
}
