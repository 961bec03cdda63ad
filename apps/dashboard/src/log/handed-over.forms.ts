import { lazy } from 'react';

const words = 'log-admin';

/** The forms after which something is shown that is shown only once. */
export const handedOverForms = [
  { command: 'inviteMember', words, Form: lazy(() => import('./admin/invite-member-form')) },
  {
    command: 'makeInvitationLink',
    words,
    Form: lazy(() => import('./admin/make-invitation-link-form')),
  },
  { command: 'issueToken', words, Form: lazy(() => import('./admin/issue-token-form')) },
] as const;
