import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { dayOf, DayScalar, oneOf, recordId, view, type WordOf } from '@plumbline/read-models';
import type { TokenAccess, TokenEvents } from './token.events';
import { TOKEN_ACCESS } from './tokens.inputs';

export const TOKEN_STATUS = oneOf('TokenStatus', ['issued', 'expired', 'revoked']);

@ObjectType({ description: 'A token with which a program asks in the name of an account.' })
export class ApiToken {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  account: string;

  @Field()
  name: string;

  @Field(() => TOKEN_ACCESS)
  access: TokenAccess;

  @Field(() => ID, { nullable: true, description: 'The one program that it reaches.' })
  program?: string;

  @Field(() => DayScalar)
  issuedOn: Day;

  @Field(() => DayScalar, { description: 'The last day on which it is good.' })
  expiresOn: Day;

  @Field(() => TOKEN_STATUS)
  status: WordOf<typeof TOKEN_STATUS>;

  @Field(() => String, { nullable: true })
  revokedFor?: string;
}

/** The API tokens, by account. */
export const tokens = view<ApiToken, TokenEvents>({
  name: 'tokens',
  document: ApiToken,
  order: ({ account }) => account,
  on: {
    TokenIssued: (issued, _, event) => ({
      ...issued,
      id: recordId(event),
      issuedOn: dayOf(event),
      status: 'issued',
    }),
    TokenRevoked: ({ reason }, shown) =>
      shown && { ...shown, status: 'revoked', revokedFor: reason },
  },
  shown: (shown, day) =>
    shown.status === 'issued' && day > shown.expiresOn ? { ...shown, status: 'expired' } : shown,
});
