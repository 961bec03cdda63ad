import { recordId, view } from '@plumbline/read-models';
import type { AccountEvents } from './account.events';
import type { ProviderIdentity } from './account';
import { hashOf } from './secret';

/** Which account an identity at a provider is. */
export class IdentityOfAccount {
  account: string;
}

/** The one key of an identity: issuer and subject together, so that no two pairs meet. */
export function identityKey({ issuer, subject }: ProviderIdentity): string {
  return hashOf(JSON.stringify([issuer, subject]));
}

/** The accounts by the identities that are linked to them. */
export const accountIdentities = view<IdentityOfAccount, AccountEvents>({
  name: 'accountIdentities',
  document: IdentityOfAccount,
  key: ({ data }) => identityKey(data as ProviderIdentity),
  on: {
    IdentityLinked: (_, __, event) => ({ account: recordId(event) }),
    IdentityUnlinked: () => undefined,
  },
});
