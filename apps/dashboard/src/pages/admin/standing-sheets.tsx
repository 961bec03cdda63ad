import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useFormats } from '../../parts/format';
import { Act, useActs } from './row-actions';
import { Sheet } from './sheet';
import type { StandingPartsQuery } from './standing-parts.document';

type Parts = StandingPartsQuery['program'];
type Wave = Parts['waves'][number];
type Right = Parts['decisionRights'][number];
type Site = ReturnType<typeof useProgram>['sites'][number];

/** The sites that take part. */
export function Sites() {
  const { t } = useTranslation('admin');
  const { sites } = useProgram();
  const acts = useActs<Site>(['renameSite'], ({ id, name }) => ({ about: { id, name }, name }));
  return (
    <Sheet
      className="span-6"
      title={t('program.sites')}
      acts={<Act command="addSite" />}
      nothing={t('program.sitesNothing')}
      next={t('program.sitesNext')}
      columns={[
        { name: t('program.site'), cell: ({ name }) => name },
        { name: t('program.siteIds'), cell: ({ id }) => id },
        ...acts,
      ]}
      rows={sites}
      rowKey={({ id }) => id}
    />
  );
}

/** Which sites go live together. */
export function Waves({ waves }: { waves: readonly Wave[] }) {
  const { t } = useTranslation('admin');
  const say = useFormats();
  return (
    <Sheet
      className="span-6"
      title={t('program.waves')}
      acts={<Act command="planWave" />}
      nothing={t('program.wavesNothing')}
      next={t('program.wavesNext')}
      columns={[
        { name: t('program.wave'), cell: ({ name }) => name },
        {
          name: t('program.sites'),
          cell: ({ sites }) => say.list(sites.map(({ name }) => name)),
        },
      ]}
      rows={waves}
      rowKey={({ id }) => id}
    />
  );
}

/** Who decides what. */
export function DecisionRights({ rights }: { rights: readonly Right[] }) {
  const { t } = useTranslation('admin');
  const { nameOf } = useProgram();
  const acts = useActs<Right>(['setDecisionRights'], ({ matter, role, note }) => ({
    about: { matter, role, note: note ?? undefined },
    name: matter,
  }));
  return (
    <Sheet
      className="span-6"
      title={t('program.rights')}
      acts={<Act command="setDecisionRights" />}
      nothing={t('program.rightsNothing')}
      next={t('program.rightsNext')}
      columns={[
        { name: t('program.matter'), cell: ({ matter }) => matter },
        { name: t('program.decides'), cell: ({ role }) => nameOf(role) },
        { name: t('program.note'), cell: ({ note }) => note },
        ...acts,
      ]}
      rows={rights}
      rowKey={({ matter }) => matter}
    />
  );
}
