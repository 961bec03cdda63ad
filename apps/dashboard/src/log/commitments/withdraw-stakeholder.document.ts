/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Record that a stakeholder takes part no longer. */
export type WithdrawStakeholderInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type WithdrawStakeholderMutationVariables = Exact<{
  input: WithdrawStakeholderInput;
}>;


export type WithdrawStakeholderMutation = { readonly withdrawStakeholder: { readonly id: string, readonly revision: number, readonly position: string } };

export const withdrawStakeholderDocument = {
  id: '9a97a0a1e978d229241628ed60a689620583947f152177d4eaa3726bb86810d6',
  name: 'WithdrawStakeholder',
} as Document<WithdrawStakeholderMutation, WithdrawStakeholderMutationVariables>;
