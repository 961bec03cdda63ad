import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { useProgram } from '../../app/program';
import type { FactorStanding } from '../../charts/status-tiles';
import { Card } from '../../parts/card';
import { daysBetween, daysLater } from '../../parts/day';
import { useFormats } from '../../parts/format';
import { Change } from '../../parts/tile';
import { Figure } from '../../records/figure';
import { RecordLink } from '../../records/record-link';
import { useMoment } from '../../time/moment';
import { indexChange, indexOf } from './alignment';
import type { HealthQuery } from './health.document';

type ProgramHealth = HealthQuery['program'];

interface HeroProps {
  program: ProgramHealth;
  /** As it was four weeks before. */
  before?: ProgramHealth;
  factors: readonly FactorStanding[];
}

function GoLive({ program: { goLiveOn, slip } }: { program: ProgramHealth }) {
  const { t } = useTranslation('overview');
  const say = useFormats();
  const { today } = useMoment();
  const address = usePageAddress();
  const days = goLiveOn ? daysBetween(today, goLiveOn) : null;
  const slipped = slip.goLiveSlipDays;
  return (
    <Figure
      label={days !== null && days < 0 ? t('sinceGoLive') : t('goLiveIn')}
      value={days === null ? t('notPlanned') : t('days', say.counted(Math.abs(days)))}
      href={address('plan')}
      about={
        goLiveOn && (
          <dl className="hero-dates">
            <div>
              <dt>{t('forecast')}</dt>
              <dd>{say.day(goLiveOn)}</dd>
            </div>
            {slipped !== null && (
              <>
                <div>
                  <dt>{t('baseline')}</dt>
                  <dd>{say.day(daysLater(goLiveOn, -slipped))}</dd>
                </div>
                <div>
                  <dt>{t('slip')}</dt>
                  <dd className={slipped > 0 ? 'hero-late' : undefined}>
                    {t('slipDays', { days: say.signed(slipped) })}
                  </dd>
                </div>
              </>
            )}
          </dl>
        )
      }
    />
  );
}

/** What moved the go-live last, why, and by how much. */
function LastMove({ slip: { lastGoLiveMove: move } }: ProgramHealth) {
  const { t } = useTranslation('overview');
  const say = useFormats();
  if (!move) return null;
  return (
    <p className="hero-move">
      {t('lastMove', { days: say.signed(move.days), day: say.shortDay(move.recordedAt) })}{' '}
      <RecordLink kind="milestone" id={move.milestone}>
        “{move.reason}”
      </RecordLink>
    </p>
  );
}

function Alignment({ program, before }: HeroProps) {
  const { t } = useTranslation('overview');
  const say = useFormats();
  const { grey, cells } = program.alignment;
  const index = indexOf(program.alignment);
  return (
    <Figure
      label={t('alignment')}
      value={
        index === null ? (
          t('notKnown')
        ) : (
          <>
            {say.number(index)} <span className="hero-of">{t('of100')}</span>
          </>
        )
      }
      about={
        <>
          <Change by={indexChange(program.alignment, before?.alignment)} over={t('over')} />
          <p>{t('grey', { grey: say.number(grey), all: say.number(cells.length) })}</p>
        </>
      }
    />
  );
}

/** How aligned the program is, how long it has left, and where it was declared better than it computes. */
export function Hero(props: HeroProps) {
  const { t } = useTranslation('overview');
  const say = useFormats();
  const { name } = useProgram();
  const { program, factors } = props;
  const off = factors.filter(({ standing }) => standing === 'offTrack').length;
  const unknown = factors.filter(({ standing }) => standing === 'notSet').length;
  const { gaps } = program.alignment;
  const all = say.number(factors.length);
  return (
    <Card className="hero">
      <div className="hero-words">
        <p className="hero-name">{name}</p>
        <p>{t('summary', { off: say.number(off), unknown: say.number(unknown), all })}</p>
        <LastMove {...program} />
      </div>
      <Alignment {...props} />
      <GoLive program={program} />
      <Figure
        label={t('gaps')}
        value={say.number(gaps.length)}
        href={gaps.length > 0 ? '#gaps' : undefined}
        about={gaps.length > 0 ? t('gapsAbout') : t('noGaps')}
      />
    </Card>
  );
}
