import type { Suspicion } from './patient-data-guard';

/** The facts that any command may leave beside its own. */
export type ConfirmationEvents = {
  /** Its sender confirmed that these texts hold no patient data, although they look as if they did. */
  NoPatientDataConfirmed: { suspicions: readonly Suspicion[] };
};

/** The name of that fact. */
export const CONFIRMED = 'NoPatientDataConfirmed' satisfies keyof ConfirmationEvents;

/** The facts of a command, and behind them that its suspicions were confirmed to be none. */
export function withConfirmation<Fact extends { readonly type: string; readonly data: object }>(
  facts: readonly Fact[],
  suspicions: readonly Suspicion[],
): readonly { readonly type: string; readonly data: object }[] {
  if (facts.length === 0 || suspicions.length === 0) return facts;
  return [...facts, { type: CONFIRMED, data: { suspicions } }];
}

/** Whether a fact is about the command and not about the record: no rule hears it. */
export function isConfirmation({ type }: { readonly type: string }): boolean {
  return type === CONFIRMED;
}
