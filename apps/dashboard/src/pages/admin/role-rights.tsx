import { useTranslation } from 'react-i18next';
import { pagesFor, type Role } from '../../app/pages';
import { useFormats } from '../../parts/format';
import { logAdmin } from '../../words/en/log-admin';
import type { Member } from './people';
import { Sheet } from './sheet';

const roles = Object.keys(logAdmin.role) as Role[];

/** What each role reads, and who holds it at this moment: who could see what. */
export function RoleRights({ members }: { members: readonly Member[] }) {
  const { t } = useTranslation(['admin', 'shell']);
  const say = useFormats();
  const holders = (role: Role) =>
    members.filter((member) => member.roles.some((held) => held.role === role));
  return (
    <Sheet
      title={t('admin:rights.title')}
      nothing=""
      next=""
      columns={[
        { name: t('admin:rights.role'), cell: (role) => t(`shell:role.${role}`) },
        {
          name: t('admin:rights.held'),
          cell: (role) => say.list(holders(role).map(({ name }) => name)) || t('admin:none'),
        },
        {
          name: t('admin:rights.pages'),
          cell: (role) => say.list(pagesFor([role], false).map((page) => t(`shell:page.${page}`))),
        },
      ]}
      rows={roles}
      rowKey={(role) => role}
    />
  );
}
