import { Module } from '@nestjs/common';
import { commandHandlers, mutations, type Slice } from '@plumbline/event-sourcing';
import { inOwnStream } from '@plumbline/read-models';
import { account } from './account';
import { linkedTo, otherAdministrators } from './account-lookups';
import * as accountInputs from './accounts.inputs';
import { accounts } from './accounts.view';
import { group } from './group';
import { sitesOf } from './group-lookups';
import { MapGroup, UnmapGroup } from './groups.inputs';
import { mappedGroups } from './groups.view';
import { accountIdentities } from './identities.view';
import { Installation } from './installation';
import { ledger } from './ledger';
import { BeginLedger } from './ledger.inputs';
import { token } from './token';
import { IssueToken, RevokeToken } from './tokens.inputs';
import { tokens } from './tokens.view';

/** All but what takes a secret, too. */
const { DropCode: _, ...byMutation } = accountInputs;

@Module({
  providers: [
    ...commandHandlers(account, accountInputs, {
      DisableAccount: otherAdministrators,
      DismissAdministrator: otherAdministrators,
      LinkIdentity: linkedTo,
    }),
    ...commandHandlers(token, { IssueToken, RevokeToken }),
    ...commandHandlers(group, { MapGroup, UnmapGroup }, { MapGroup: sitesOf }),
    ...commandHandlers(ledger, { BeginLedger }),
    mutations({ ...byMutation, RevokeToken, MapGroup, UnmapGroup }),
    Installation,
  ],
  exports: [Installation],
})
class SignInModule {}

/** Who may sign in, with which tokens, on which installation. */
export const signInSlice: Slice = {
  module: SignInModule,
  deciders: [account, token, group, ledger],
  views: [accounts, accountIdentities, tokens, mappedGroups],
  records: ['account', 'token', 'ledger', 'group'].map(inOwnStream),
};
