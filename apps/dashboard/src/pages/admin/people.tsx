import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { useProgram } from '../../app/program';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { TextField } from '../../parts/field';
import { useFormats } from '../../parts/format';
import type { Column } from '../../parts/table';
import { NotAll } from '../../records/not-all';
import { useRecordAddress } from '../../records/record-link';
import { dayOfNow, useMoment } from '../../time/moment';
import { membersDocument, type MembersQuery } from './members.document';
import { Roles } from './roles-of-member';
import { RoleRights } from './role-rights';
import { Act, useActs } from './row-actions';
import { Sheet } from './sheet';

/** A member as the page knows them. */
export type Member = MembersQuery['program']['members']['nodes'][number];

/** The day of which the members are shown: who could see what on it. */
function DayOfSight() {
  const { t } = useTranslation('admin');
  const { charteredOn } = useProgram();
  const { asOf, today } = useMoment();
  const { history } = useRouter();
  const here = useHereWith();
  const now = dayOfNow();
  return (
    <div className="sight-day screen-only">
      <TextField
        label={t('people.asOf')}
        type="date"
        min={charteredOn}
        max={now}
        value={asOf ? today : now}
        onChange={({ target }) => {
          const { value } = target;
          if (value >= charteredOn)
            history.replace(here({ asOf: value < now ? value : undefined }));
        }}
      />
    </div>
  );
}

function useMemberColumns(): Column<Member>[] {
  const { t } = useTranslation('admin');
  const say = useFormats();
  const { nameOf } = useProgram();
  const acts = useActs<Member>(
    ['grantRole', 'revokeRole', 'giveVoices', 'makeInvitationLink', 'removeMember'],
    ({ id, name, roles: [role], removedOn }) => ({
      about: { id, role: role?.role },
      name,
      not: removedOn
        ? ['grantRole', 'revokeRole', 'giveVoices', 'makeInvitationLink', 'removeMember']
        : role
          ? []
          : ['revokeRole'],
    }),
  );
  return [
    { name: t('people.name'), cell: ({ name }) => name, sortBy: ({ name }) => name },
    { name: t('people.roles'), cell: (member) => <Roles of={member} /> },
    {
      name: t('people.voices'),
      cell: ({ voices }) => (voices.length > 0 ? say.list(voices.map(nameOf)) : null),
    },
    { name: t('people.email'), cell: ({ email }) => email, sortBy: ({ email }) => email },
    {
      name: t('people.invited'),
      cell: ({ invitedOn }) => say.day(invitedOn),
      sortBy: ({ invitedOn }) => invitedOn,
    },
    ...acts,
  ];
}

/** The members of the program, as what, and in whose name they speak. */
export function People() {
  const { t } = useTranslation('admin');
  const say = useFormats();
  const record = useRecordAddress();
  const answer = useAnswer(membersDocument, {});
  const columns = useMemberColumns();
  return (
    <Answered answer={answer} what={t('people.title')} lines={12}>
      {({ program: { members } }) => {
        const left = members.nodes.filter(({ removedOn }) => removedOn).length;
        return (
          <div className="grid">
            <Sheet
              title={t('people.title')}
              finding={t('people.finding', {
                members: t('people.members', say.counted(members.nodes.length - left)),
                left: say.number(left),
              })}
              acts={<Act command="inviteMember" />}
              nothing={t('people.nothing')}
              next={t('people.next')}
              columns={columns}
              rows={members.nodes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => record('member', id)}
            >
              <DayOfSight />
              <NotAll kind="member" shown={members.nodes.length} all={members.totalCount} />
            </Sheet>
            <RoleRights members={members.nodes} />
          </div>
        );
      }}
    </Answered>
  );
}
