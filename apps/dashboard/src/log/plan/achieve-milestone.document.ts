/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Record that a milestone was achieved on the day `on`. */
export type AchieveMilestoneInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** What shows it: a report, a sign-off, a link. */
  readonly evidence?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type AchieveMilestoneMutationVariables = Exact<{
  input: AchieveMilestoneInput;
}>;


export type AchieveMilestoneMutation = { readonly achieveMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const achieveMilestoneDocument = {
  id: 'e7e4f10cc4e88df703490318bbc5369c87f7fdfcfa442f3ebec097b2f40701a4',
  name: 'AchieveMilestone',
} as Document<AchieveMilestoneMutation, AchieveMilestoneMutationVariables>;
