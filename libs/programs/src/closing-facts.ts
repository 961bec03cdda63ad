import type { Views } from '@plumbline/read-models';
import { closing, type Closing } from './closing.view';
import type { ClosingFacts } from './program';

/** What the rule for closing must know of the benefits, as they are now. */
export async function closingFacts(
  { program }: { readonly program: string },
  views: Views,
): Promise<ClosingFacts> {
  const moment = await views.now(program);
  return openBenefits(await views.find(closing, moment, program));
}

/** The open benefits that a closing has to wait for, by their titles. */
export function openBenefits(found: Closing | undefined): ClosingFacts {
  const open = Object.values(found?.benefits ?? {}).filter((benefit) => benefit.open);
  return {
    ownerless: open.filter(({ permanentOwner }) => !permanentOwner).map(({ title }) => title),
    unreviewed: open.filter(({ lastReviewHeld }) => !lastReviewHeld).map(({ title }) => title),
  };
}
