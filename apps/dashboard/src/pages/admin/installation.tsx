import { useTranslation } from 'react-i18next';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { useFormats } from '../../parts/format';
import { StatusChip } from '../../parts/status-chip';
import type { Column } from '../../parts/table';
import { accountsDocument, type AccountsQuery } from './accounts.document';
import { Act, useActs, type AdminCommand } from './row-actions';
import { Sheet } from './sheet';

type Account = AccountsQuery['accounts'][number];

/** What makes no sense for an account as it stands. */
const notFor = ({ status, administrator, identities }: Account): readonly AdminCommand[] => [
  status === 'active' ? 'enableAccount' : 'disableAccount',
  administrator ? 'nameAdministrator' : 'dismissAdministrator',
  ...(identities.length > 0 ? [] : (['unlinkIdentity'] as const)),
];

function useAccountColumns(): Column<Account>[] {
  const { t } = useTranslation('admin');
  const say = useFormats();
  const acts = useActs<Account>(
    [
      'renameAccount',
      'disableAccount',
      'enableAccount',
      'nameAdministrator',
      'dismissAdministrator',
      'dropCode',
      'linkIdentity',
      'unlinkIdentity',
    ],
    (account) => {
      const [identity] = account.identities;
      const { id, name } = account;
      return { about: { id, ...identity }, name, not: notFor(account) };
    },
  );
  return [
    { name: t('installation.name'), cell: ({ name }) => name, sortBy: ({ name }) => name },
    {
      name: t('installation.status'),
      cell: ({ status }) => (
        <StatusChip
          standing={status === 'active' ? 'onTrack' : 'offTrack'}
          word={t(`installation.${status}`)}
        />
      ),
    },
    {
      name: t('installation.care'),
      cell: ({ administrator }) => (administrator ? t('installation.administrator') : null),
    },
    { name: t('installation.email'), cell: ({ email }) => email },
    {
      name: t('installation.identities'),
      cell: ({ identities }) => identities.map(({ issuer }) => issuer).join(', ') || null,
    },
    { name: t('installation.opened'), cell: ({ openedOn }) => say.day(openedOn) },
    ...acts,
  ];
}

/** Who may sign in, and who looks after the installation. */
export function Installation() {
  const { t } = useTranslation('admin');
  const say = useFormats();
  const answer = useAnswer(accountsDocument, {});
  const columns = useAccountColumns();
  return (
    <Answered answer={answer} what={t('installation.title')} lines={12}>
      {({ accounts }) => (
        <Sheet
          title={t('installation.title')}
          finding={t('installation.finding', {
            active: say.number(accounts.filter(({ status }) => status === 'active').length),
            administrators: t(
              'installation.administrators',
              say.counted(accounts.filter(({ administrator }) => administrator).length),
            ),
          })}
          acts={<Act command="openAccount" />}
          nothing={t('installation.nothing')}
          next={t('installation.next')}
          columns={columns}
          rows={accounts}
          rowKey={({ id }) => id}
        />
      )}
    </Answered>
  );
}
