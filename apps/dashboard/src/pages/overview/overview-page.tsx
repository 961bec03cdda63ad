import { useTranslation } from 'react-i18next';
import { Page as Frame } from '../../app/page';
import { BenefitsCard } from './benefits-card';
import { ChangesCard } from './changes-card';
import { FlagsCard } from './flags-card';
import { GapsCard } from './gaps-card';
import { Health } from './health';
import './overview.css';
import { KindsCard } from './kinds-card';
import { MilestonesCard, SlipCard } from './plan-cards';
import { ReadinessCard } from './readiness-card';
import { ReliabilityCard } from './reliability-card';
import { WaitingCard } from './waiting-card';

/** Where the program stands, what changed, and what is needed. */
export function Page() {
  const { t } = useTranslation('shell');
  return (
    <Frame title={t('page.overview')} quiet>
      <div className="grid">
        <Health />
        <MilestonesCard className="span-8" />
        <WaitingCard className="span-4" />
        <KindsCard className="span-7" />
        <FlagsCard className="span-5" />
        <BenefitsCard className="span-7" />
        <ReliabilityCard className="span-5" />
        <ChangesCard className="span-5" />
        <SlipCard className="span-7" />
        <ReadinessCard />
        <GapsCard className="" />
      </div>
    </Frame>
  );
}
