import { Navigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../parts/banner';
import { Card } from '../parts/card';
import { EmptyState } from '../parts/empty-state';
import { Link } from '../parts/link';
import { Skeleton } from '../parts/skeleton';
import { addressOf, useAsked } from './address';
import { Bar } from './bar';
import { firstPageFor } from './pages';
import { OtherPrograms } from './all-programs';
import { useMe, whoIn, type Me, type Membership } from './who';
import './page.css';
import './programs.css';

const Charter = lazy(() => import('./charter').then((module) => ({ default: module.Charter })));

/** The address of the page that a member sees first. */
function firstAddress(me: Me, { program }: Membership): string {
  const page = firstPageFor(whoIn(me, program).roles);
  return page === 'overview' ? `/p/${program}` : `/p/${program}/${page}`;
}

function List({ me }: { me: Me }) {
  const { t } = useTranslation('shell');
  if (me.memberships.length === 0 && me.administrator) return null;
  if (me.memberships.length === 0)
    return <EmptyState nothing={t('noProgram')} next={t('noProgramNext')} />;
  return (
    <ul className="programs">
      {me.memberships.map((membership) => (
        <li key={membership.program}>
          <Card>
            <h2>
              <Link href={firstAddress(me, membership)}>{membership.programName}</Link>
            </h2>
            <p className="programs-roles">
              {membership.roles.map(({ role }) => t(`role.${role}`)).join(', ')}
            </p>
          </Card>
        </li>
      ))}
    </ul>
  );
}

/** The programs of who looks; with one there is nothing to choose. */
export function Programs() {
  const { t } = useTranslation('shell');
  const { data, error } = useMe();
  const { list } = useAsked();
  const mayCharter = data?.me.commands.includes('charterProgram');
  const [only, ...others] = data?.me.memberships ?? [];
  if (data && only && others.length === 0 && !list && !mayCharter)
    return <Navigate to={addressOf(firstAddress(data.me, only), {})} replace />;
  return (
    <>
      <Bar me={data?.me} />
      <main id="page" className="page">
        <div className="page-head">
          <h1>{t('programs')}</h1>
          {mayCharter && data && (
            <Suspense fallback={null}>
              <Charter me={data.me} />
            </Suspense>
          )}
        </div>
        {error && !error.isSignedOut && <Banner kind="bad">{error.message}</Banner>}
        {data ? (
          <>
            <List me={data.me} />
            {data.me.administrator && <OtherPrograms me={data.me} />}
          </>
        ) : (
          !error && <Skeleton what={t('programs')} />
        )}
      </main>
    </>
  );
}
