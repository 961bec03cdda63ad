import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { useFormats } from '../../parts/format';
import { groupsDocument, type GroupsQuery } from './groups.document';
import { Act, useActs } from './row-actions';
import { Sheet } from './sheet';

type Mapped = GroupsQuery['program']['groups'][number];

/** The groups of the provider of identities, and the roles that follow from them. */
export function Groups() {
  const { t } = useTranslation(['admin', 'shell']);
  const say = useFormats();
  const { nameOf } = useProgram();
  const answer = useAnswer(groupsDocument, {});
  const acts = useActs<Mapped>(['unmapGroup'], ({ id, group }) => ({ about: { id }, name: group }));
  return (
    <Answered answer={answer} what={t('admin:groups.title')}>
      {({ program: { groups } }) => (
        <Sheet
          title={t('admin:groups.title')}
          finding={t('admin:groups.finding')}
          acts={<Act command="mapGroup" />}
          nothing={t('admin:groups.nothing')}
          next={t('admin:groups.next')}
          columns={[
            { name: t('admin:groups.group'), cell: ({ group }) => group },
            { name: t('admin:groups.role'), cell: ({ role }) => t(`shell:role.${role}`) },
            {
              name: t('admin:groups.sites'),
              cell: ({ sites }) => (sites ? say.list(sites.map(nameOf)) : t('admin:everywhere')),
            },
            { name: t('admin:groups.issuer'), cell: ({ issuer }) => issuer },
            { name: t('admin:groups.mapped'), cell: ({ mappedOn }) => say.day(mappedOn) },
            ...acts,
          ]}
          rows={groups}
          rowKey={({ id }) => id}
        />
      )}
    </Answered>
  );
}
