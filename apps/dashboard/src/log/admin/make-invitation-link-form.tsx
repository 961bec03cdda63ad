import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../parts/format';
import { describe } from '../described';
import { DescribedForm } from '../described-form';
import { one } from '../fields';
import type { FormProps } from '../forms';
import { HandedOver } from './handed-over';
import {
  makeInvitationLinkDocument,
  type MakeInvitationLinkMutation,
} from './make-invitation-link.document';
import { useMembers } from './names';

type Link = MakeInvitationLinkMutation['makeInvitationLink'];

const form = describe(
  'log-admin',
  makeInvitationLinkDocument,
  { id: one(useMembers) },
  { leavesNoFact: true },
);

/** Makes the link with which a member opens their account, and shows it once. */
export default function MakeInvitationLinkForm(props: FormProps) {
  const { t } = useTranslation('log-admin');
  const say = useFormats();
  const [link, setLink] = useState<Link>();
  if (link)
    return (
      <HandedOver
        label={t('makeInvitationLink.link')}
        hint={t('makeInvitationLink.linkHint', { day: say.day(link.expiresAt) })}
        value={location.origin + link.path}
        onDone={props.onSaved}
      />
    );
  return <DescribedForm {...props} form={form} onSaved={setLink} />;
}
