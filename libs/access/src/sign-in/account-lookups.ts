import type { Views } from '@plumbline/read-models';
import type { OtherAdministrators, ProviderIdentity } from './account';
import { accounts } from './accounts.view';
import { accountIdentities, identityKey } from './identities.view';
import { INSTALLATION } from './installation.inputs';

/** The other active administrators: nobody may take away the last. */
export async function otherAdministrators(
  command: object,
  views: Views,
): Promise<OtherAdministrators> {
  const { id } = command as { readonly id: string };
  const all = await views.all(accounts, await views.now(INSTALLATION));
  const others = all.filter(
    (shown) => shown.administrator && shown.status === 'active' && shown.id !== id,
  );
  return { administrators: others.length };
}

/** The other account to which an identity is linked already. */
export async function linkedTo(
  command: ProviderIdentity,
  views: Views,
): Promise<{ linkedTo?: string }> {
  const moment = await views.now(INSTALLATION);
  const found = await views.find(accountIdentities, moment, identityKey(command));
  return { linkedTo: found?.account };
}
