import type { Views } from '@plumbline/read-models';
import { closing } from './closing.view';
import type { ClosingFacts } from './program';

/** What the rule for closing must know of the benefits, as they are now. */
export async function closingFacts(
  { program }: { readonly program: string },
  views: Views,
): Promise<ClosingFacts> {
  const moment = await views.now(program);
  const found = await views.find(closing, moment, program);
  const open = Object.values(found?.benefits ?? {}).filter((benefit) => benefit.open);
  return {
    ownerless: open.filter(({ permanentOwner }) => !permanentOwner).map(({ title }) => title),
    unreviewed: open.filter(({ lastReviewHeld }) => !lastReviewHeld).map(({ title }) => title),
  };
}
