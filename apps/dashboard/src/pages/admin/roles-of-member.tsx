import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useFormats } from '../../parts/format';
import { StatusChip } from '../../parts/status-chip';
import type { Member } from './people';

/** The roles of a member, each with where and since when; or that there is none any more. */
export function Roles({ of: { roles, removedOn } }: { of: Member }) {
  const { t } = useTranslation(['admin', 'shell']);
  const say = useFormats();
  const { nameOf } = useProgram();
  if (removedOn)
    return (
      <StatusChip standing="stale" word={t('admin:people.leftOn', { day: say.day(removedOn) })} />
    );
  if (roles.length === 0) return <StatusChip standing="notSet" word={t('admin:people.noRole')} />;
  return (
    <ul>
      {roles.map(({ role, sites, via, since }) => (
        <li key={`${role} ${via ?? ''}`}>
          {t(`shell:role.${role}`)}{' '}
          <span className="admin-aside">
            {sites ? say.list(sites.map(nameOf)) : t('admin:everywhere')}
            {', '}
            {t('admin:since', { day: say.day(since) })}
            {via && `, ${t('admin:people.via', { group: via })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
