import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { useProgram } from '../../app/program';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { StatusTiles, type FactorStanding } from '../../charts/status-tiles';
import { Card } from '../../parts/card';
import { daysLater } from '../../parts/day';
import { useFormats } from '../../parts/format';
import { useMoment } from '../../time/moment';
import { factorsOf } from './factors';
import { healthDocument, type HealthQuery } from './health.document';
import { Hero } from './hero';

/** Over how many days the change of a score is told. */
const CHANGE_DAYS = 28;

/** The tiles, with what changed since four weeks ago. */
function useFactors(now: HealthQuery | undefined, then: HealthQuery | undefined): FactorStanding[] {
  const { t } = useTranslation('overview');
  const say = useFormats();
  const { today } = useMoment();
  const { nameOf } = useProgram();
  const address = usePageAddress();
  const cells = (answer?: HealthQuery) => answer?.program.alignment.cells ?? [];
  return factorsOf(cells(now), cells(then), today, {
    place: (site) => (site ? t('worstAt', { site: nameOf(site) }) : t('wholeProgram')),
    littleKnown: (coverage) =>
      coverage === 0 ? t('nothingKnown') : t('littleKnown', { share: say.percent(100 * coverage) }),
    allMet: t('allMet'),
  }).map((factor) => ({
    ...factor,
    over: t('over'),
    href: address('risks', { factor: factor.id }),
  }));
}

/** The first look: how aligned, how long left, what was declared otherwise, and each factor with its reason. */
export function Health() {
  const { t } = useTranslation('overview');
  const { today } = useMoment();
  const answer = useAnswer(healthDocument, {});
  const before = useAnswer(healthDocument, {}, { then: daysLater(today, -CHANGE_DAYS) });
  const factors = useFactors(answer.data, before.data);
  return (
    <Answered answer={answer} what={t('health')} lines={12}>
      {({ program }) => (
        <>
          <Hero program={program} before={before.data?.program} factors={factors} />
          <Card className="overview-tiles">
            <StatusTiles level={2} factors={factors} today={today} staleAfter={CHANGE_DAYS + 2} />
          </Card>
        </>
      )}
    </Answered>
  );
}
