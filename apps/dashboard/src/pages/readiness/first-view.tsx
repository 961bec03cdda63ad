import { useWho } from '../../app/who';
import { BurnUpCard } from './burn-up-card';
import { ExpiringCard } from './expiring-card';
import { HeatMapCard } from './heat-map-card';
import { NotReadyCard } from './not-ready-card';
import { RecoveryCard } from './recovery-card';
import { StandingFigures } from './standing-figures';
import { TrainingCard } from './training-card';
import { WaitingCard } from './waiting-card';
import { WithoutHimCard } from './without-him-card';
import type { Standings } from './workflows';

interface FirstViewProps {
  program: Standings;
  pack: Standings['readinessBySite'][number];
}

/** Which workflow is not ready and what is missing, on the first screen; then what bears on it. */
export function FirstView({ program, pack }: FirstViewProps) {
  const { voices } = useWho();
  const workflows = program.readiness.filter((one) => one.pack === pack.pack);
  const lists = program.readinessBySite.filter((one) => one.pack === pack.pack);
  const span = voices.length === 1 ? 'span-6' : 'span-4';
  return (
    <div className="grid">
      <StandingFigures workflows={workflows} />
      <NotReadyCard workflows={workflows} />
      <HeatMapCard pack={pack} lists={lists} workflows={workflows} />
      {voices.map((stakeholder) => (
        <WaitingCard key={stakeholder} stakeholder={stakeholder} span={span} />
      ))}
      <WithoutHimCard span={voices.length === 0 ? '' : span} />
      <ExpiringCard />
      <TrainingCard />
      <BurnUpCard pack={pack} />
      <RecoveryCard {...program} />
    </div>
  );
}
