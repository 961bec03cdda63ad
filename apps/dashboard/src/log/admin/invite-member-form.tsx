import { useSites, useStakeholders } from '../choice-lists';
import { describe } from '../described';
import { DescribedForm } from '../described-form';
import { optional, several, text } from '../fields';
import type { FormProps } from '../forms';
import { useLog } from '../log-update';
import { inviteMemberDocument } from './invite-member.document';
import { roles } from './names';

const form = describe('log-admin', inviteMemberDocument, {
  name: text(),
  email: text(),
  roles: optional(roles()),
  sites: optional(several(useSites)),
  voices: optional(several(useStakeholders)),
});

/** Invites a person; what comes next is the link with which they open their account. */
export default function InviteMemberForm(props: FormProps) {
  const log = useLog();
  return (
    <DescribedForm {...props} form={form} onSaved={({ id }) => log('makeInvitationLink', { id })} />
  );
}
