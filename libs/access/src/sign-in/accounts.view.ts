import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { dayOf, DayScalar, oneOf, recordId, view, type WordOf } from '@plumbline/read-models';
import type { AccountEvents } from './account.events';

export const ACCOUNT_STATUS = oneOf('AccountStatus', ['active', 'disabled']);

@ObjectType({ description: 'Someone at a provider of identities.' })
export class LinkedIdentity {
  @Field()
  issuer: string;

  @Field()
  subject: string;
}

@ObjectType({ description: 'Someone who may sign in.' })
export class Account {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  email: string;

  @Field(() => ACCOUNT_STATUS)
  status: WordOf<typeof ACCOUNT_STATUS>;

  @Field({ description: 'Looks after the installation: people and programs.' })
  administrator: boolean;

  @Field(() => DayScalar)
  openedOn: Day;

  @Field(() => [LinkedIdentity])
  identities: LinkedIdentity[];
}

/** The accounts, by name. */
export const accounts = view<Account, AccountEvents>({
  name: 'accounts',
  document: Account,
  order: ({ name }) => name.toLowerCase(),
  on: {
    AccountOpened: ({ name, email }, _, event) => ({
      id: recordId(event),
      name,
      email,
      status: 'active',
      administrator: false,
      openedOn: dayOf(event),
      identities: [],
    }),
    AccountRenamed: ({ name }, shown) => shown && { ...shown, name },
    AccountDisabled: (_, shown) => shown && { ...shown, status: 'disabled' },
    AccountEnabled: (_, shown) => shown && { ...shown, status: 'active' },
    AdministratorNamed: (_, shown) => shown && { ...shown, administrator: true },
    AdministratorDismissed: (_, shown) => shown && { ...shown, administrator: false },
    IdentityLinked: ({ issuer, subject }, shown) =>
      shown && { ...shown, identities: [...shown.identities, { issuer, subject }] },
    IdentityUnlinked: ({ issuer, subject }, shown) =>
      shown && {
        ...shown,
        identities: shown.identities.filter(
          (known) => known.issuer !== issuer || known.subject !== subject,
        ),
      },
  },
});
