import { disableAccountDocument } from './admin/disable-account.document';
import { dismissAdministratorDocument } from './admin/dismiss-administrator.document';
import { dropCodeDocument } from './admin/drop-code.document';
import { enableAccountDocument } from './admin/enable-account.document';
import { linkIdentityDocument } from './admin/link-identity.document';
import { nameAdministratorDocument } from './admin/name-administrator.document';
import { useAccounts, useTokens } from './admin/names';
import { openAccountDocument } from './admin/open-account.document';
import { renameAccountDocument } from './admin/rename-account.document';
import { revokeTokenDocument } from './admin/revoke-token.document';
import { unlinkIdentityDocument } from './admin/unlink-identity.document';
import { describe } from './described';
import { longText, one, optional, text } from './fields';

const words = 'log-admin';
const ofInstallation = { ofInstallation: true } as const;
const account = { id: one(useAccounts) };
const because = { ...account, reason: longText() };

/** The forms about accounts and tokens, which are in no program. */
export const installationForms = [
  describe(words, openAccountDocument, { name: text(), email: text() }, ofInstallation),
  describe(words, renameAccountDocument, { ...account, name: text() }, ofInstallation),
  describe(words, disableAccountDocument, because, ofInstallation),
  describe(
    words,
    enableAccountDocument,
    { ...account, reason: optional(longText()) },
    ofInstallation,
  ),
  describe(
    words,
    nameAdministratorDocument,
    { ...account, reason: optional(longText()) },
    ofInstallation,
  ),
  describe(words, dismissAdministratorDocument, because, ofInstallation),
  describe(words, dropCodeDocument, because, ofInstallation),
  describe(
    words,
    linkIdentityDocument,
    { ...account, issuer: text(), subject: text() },
    ofInstallation,
  ),
  describe(
    words,
    unlinkIdentityDocument,
    { ...account, issuer: text(), subject: text(), reason: longText() },
    ofInstallation,
  ),
  describe(words, revokeTokenDocument, { id: one(useTokens), reason: longText() }, ofInstallation),
];
