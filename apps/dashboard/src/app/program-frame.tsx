import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { askWhole } from '../asking/ask-whole';
import type { Refusal } from '../asking/refusal';
import { answersOf } from '../asking/use-answer';
import { LiveState } from '../live/live-state';
import { PositionContext } from '../live/position';
import { useLive } from '../live/use-live';
import { Banner } from '../parts/banner';
import { Skeleton } from '../parts/skeleton';
import { RecordPanel } from '../records/record-panel';
import { dayLookedAt, MomentContext, type Moment } from '../time/moment';
import { PastBanner } from '../time/past-banner';
import { TimeButton, TimePanel } from '../time/time-control';
import { useAsked } from './address';
import { Bar } from './bar';
import { DemoStrip } from './demo-strip';
import { ExportsOnTrail } from './exports-on-trail';
import { FirstVisit } from './first-visit';
import { installation } from './installation';
import { programDocument, type ProgramQuery } from './program.document';
import { ProgramContext, programOf } from './program';
import { Tabs } from './tabs';
import { useMe, WhoContext, whoIn } from './who';

const LogUpdate = lazy(() =>
  import('../log/log-update').then((module) => ({ default: module.LogUpdate })),
);

/** The program and the moment that stand in the address. */
function useMomentAsked(): Moment {
  const { program = '' } = useParams({ strict: false });
  const { asOf, on } = useAsked();
  return useMemo(
    () => ({ program, asOf, on, today: dayLookedAt({ asOf, on }) }),
    [program, asOf, on],
  );
}

/** What the program is called now; also on pages of a day on which it had another name. */
function useProgramNow(program: string) {
  return useQuery<ProgramQuery, Refusal>({
    queryKey: [...answersOf(program), programDocument.id],
    queryFn: ({ signal }) => askWhole(programDocument, { program }, signal),
  });
}

function Waiting({ error, children }: { error: Refusal | null; children?: ReactNode }) {
  const { t } = useTranslation('shell');
  return (
    <>
      {children}
      <main id="page" className="page">
        {error && !error.isSignedOut ? (
          <Banner kind="bad">{error.message}</Banner>
        ) : (
          <Skeleton what={t('loading')} lines={12} />
        )}
      </main>
    </>
  );
}

/** The frame around the pages of a program: bar, navigation, time, news, record, log. */
export function ProgramFrame() {
  const { t } = useTranslation('shell');
  const [choosing, setChoosing] = useState(false);
  const moment = useMomentAsked();
  const me = useMe();
  const known = useProgramNow(moment.program);
  const here = useQuery(installation);
  const { connection, position } = useLive(moment.program);
  const program = useMemo(() => known.data && programOf(known.data), [known.data]);
  const who = useMemo(
    () => me.data && whoIn(me.data.me, moment.program),
    [me.data, moment.program],
  );
  // What stands above a page comes with it, so that nothing moves under the reader's eyes.
  if (!program || !who || here.isPending)
    return (
      <Waiting error={me.error ?? known.error}>
        <Bar me={me.data?.me} />
      </Waiting>
    );
  return (
    <MomentContext value={moment}>
      <WhoContext value={who}>
        <ProgramContext value={program}>
          <PositionContext value={position}>
            <a className="skip" href="#page">
              {t('skip')}
            </a>
            <Bar me={me.data?.me} who={who} program={program}>
              <LiveState connection={connection} />
              <TimeButton open={choosing} onToggle={() => setChoosing(!choosing)} />
              <Suspense fallback={null}>
                <LogUpdate />
              </Suspense>
            </Bar>
            <Tabs />
            <DemoStrip />
            {choosing && <TimePanel />}
            <PastBanner />
            <FirstVisit />
            <ExportsOnTrail program={program.id}>
              <main key={program.id} id="page" className="page" tabIndex={-1}>
                <Outlet />
              </main>
              <RecordPanel />
            </ExportsOnTrail>
          </PositionContext>
        </ProgramContext>
      </WhoContext>
    </MomentContext>
  );
}
